// The words of what the script adds to a page.
export { scriptWords } from '../../text/site-script.js';
