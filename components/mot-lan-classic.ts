/** All elements for a page whose scripts are no modules: one script, and not one global. */
import './mot-lan.ts';
