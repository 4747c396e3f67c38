package org.ramure.toolkit.activity;

import org.ramure.shared.SafeHtml;
import org.ramure.toolkit.sheet.SheetAddress;

/** An activity in which a sheet is filled in: what to do, and which sheet. */
public record ToolContent(SafeHtml instructions, SheetAddress sheet) {}
