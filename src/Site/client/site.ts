import "./elements/site-menu";
import "./elements/print-page";
import "./elements/copy-text";
