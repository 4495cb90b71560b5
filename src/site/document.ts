import { JSDOM } from 'jsdom';

/** The document into which the site's charts are drawn at build. */
export const siteDocument: Document = new JSDOM().window.document;
