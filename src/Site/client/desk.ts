import "./elements/copy-text";
