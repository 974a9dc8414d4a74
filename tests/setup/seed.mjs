// What is drawn comes out the same for the same seed: CI takes that of the day, so that a run can be repeated.
import fc from 'fast-check';

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.INKOOP_SEED) });
