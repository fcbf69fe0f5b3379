import "./elements/copy-text";
import "./elements/print-page";
