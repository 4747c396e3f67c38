package org.ramure.toolkit.document.ui.desk;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** A cell of the matrix, into which actions are dropped. */
@Tag("td")
final class MatrixCell extends HtmlContainer {}
