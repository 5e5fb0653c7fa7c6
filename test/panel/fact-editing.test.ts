import { expect } from '@open-wc/testing';
import type { Dossier } from '../../domain/dossier.ts';
import { FactEditing, type DossierHolder } from '../../extension/panel/fact-editing.ts';
import { makeFact, shown, start } from '../support/facts.ts';

/** Holds a dossier as the session does, without a browser around it. */
class Hand implements DossierHolder {
  state: { readonly dossier: Dossier };
  constructor(dossier: Dossier) {
    this.state = { dossier };
  }
  changeDossier(dossier: Dossier): Promise<void> {
    this.state = { dossier };
    return Promise.resolve();
  }
  correctDossier(dossier: Dossier): Promise<void> {
    return this.changeDossier(dossier);
  }
}

const NAME = makeFact('mother', 'fullName', 'name', 'Trần Thị Thử');

describe('FactEditing', () => {
  it('takes a fact out and back', async () => {
    const hand = new Hand(start(NAME));
    const editing = new FactEditing(hand);
    await editing.remove('mother.fullName');
    expect(shown(hand.state.dossier, 'mother', 'fullName')).to.equal(undefined);
    expect(editing.removed!.key).to.equal('mother.fullName');
    await editing.takeBack();
    expect(shown(hand.state.dossier, 'mother', 'fullName')).to.equal('Trần Thị Thử');
    expect(editing.removed).to.equal(undefined);
  });

  it('brings nothing of one dossier into another', async () => {
    const hand = new Hand(start(NAME));
    const editing = new FactEditing(hand);
    await editing.remove('mother.fullName');
    await hand.changeDossier(start(makeFact('mother', 'phone', 'phone', '0900 000 000')));
    expect(editing.removed).to.equal(undefined);
    await editing.takeBack();
    expect(shown(hand.state.dossier, 'mother', 'fullName')).to.equal(undefined);
  });

  it('makes what the hand typed the value that holds', async () => {
    const hand = new Hand(start(NAME));
    await new FactEditing(hand).correct(
      makeFact('mother', 'fullName', 'name', 'Trần Thị Thu', 'Nhập tay'),
    );
    expect(shown(hand.state.dossier, 'mother', 'fullName')).to.equal('Trần Thị Thu');
  });
});
