import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pruneStyles } from '../../scripts/first-screen/prune-styles.ts';

const HTML = '<main id="top"><button class="card tile" hidden><b>A</b></button></main>';

describe('pruneStyles', () => {
  it('keeps what is said of the tags, classes, ids and attributes that are there', () => {
    const css =
      '.tile:active{a:b}#top>b{a:b}*::before{a:b}:host{a:b}main [hidden]{a:b}b:not(.gone){a:b}';
    assert.equal(pruneStyles(css, HTML), css);
  });

  it('leaves out what asks for something else', () => {
    const css = 'dialog{a:b}.row .tile{a:b}#back{a:b}b[lang]{a:b}:host([dim]){a:b}b:has(+ i){a:b}';
    assert.equal(pruneStyles(css, HTML), '');
  });

  it('keeps of several selectors those that can meet', () => {
    assert.equal(pruneStyles('.tile,\n .row, b{ a: b; }', HTML), '.tile, b{a: b;}');
  });

  it('looks into queries, and drops the empty ones', () => {
    const css = '@media print{dialog{a:b}}@container (max-width: 9px){.card{a:b}dialog{a:b}}';
    assert.equal(pruneStyles(css, HTML), '@container (max-width: 9px){.card{a:b}}');
  });

  it('leaves other rules of the sheet as they are, and comments out', () => {
    const css = '@font-face{font-family:A;src:local("dialog")}@keyframes late{to{a:b}}';
    assert.equal(pruneStyles(`/* a { */${css}`, HTML), css);
  });
});
