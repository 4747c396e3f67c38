package org.ramure.catalogue;

import java.util.List;
import org.ramure.shared.SafeHtml;

/** A text to read, its length in words, and where its facts come from. */
public record TextContent(SafeHtml html, int words, List<String> sources) {}
