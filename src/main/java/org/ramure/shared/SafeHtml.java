package org.ramure.shared;

/** HTML that has been through the sanitiser of {@link Markdown} and may be shown as it is. */
public record SafeHtml(String html) {

    public static final SafeHtml EMPTY = new SafeHtml("");

    public boolean isEmpty() {
        return html.isEmpty();
    }
}
