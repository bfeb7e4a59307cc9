/** On a page of its own: every widget, as npm has it. */
import '../../../src/index.js';
import '../../fifth-widget.js';
