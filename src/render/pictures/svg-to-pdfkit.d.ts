/** What the pictures use of `svg-to-pdfkit`, which has no types of its own. */
declare module 'svg-to-pdfkit' {
  interface Options {
    /** The name under which a font is registered in the document. */
    readonly fontCallback: (family: string, isBold: boolean) => string;
    readonly warningCallback: (warning: string) => void;
  }
  export default function svgToPdf(
    document: PDFKit.PDFDocument,
    svg: Element,
    x: number,
    y: number,
    options: Options,
  ): void;
}
