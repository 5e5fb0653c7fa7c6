// One file, for the pages of the corpus are read by the browser once for all of it.
import './labelled.ts';
import './matching.ts';
import './transfers.ts';
