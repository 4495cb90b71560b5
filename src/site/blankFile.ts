/**
 * What stands in the place of a picture or of slides in a build whose links alone are tested (`SITE_PICTURES=blank`): a file at
 * the right address, of which nothing is drawn. Such a build is not for readers.
 */
export const blankFile = process.env['SITE_PICTURES'] === 'blank' ? new TextEncoder().encode('blank\n') : undefined;
