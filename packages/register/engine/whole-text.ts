/**
 * PGlite reads each text with a plain TextDecoder, which takes a leading U+FEFF for a mark of the encoding and drops it: text would come back
 * one letter short. In the thread of the database no decoder does. To be imported before PGlite.
 */
const Decoder = globalThis.TextDecoder;

globalThis.TextDecoder = class extends Decoder {
  constructor(label?: string, options?: TextDecoderOptions) {
    super(label, { ...options, ignoreBOM: true });
  }
};
