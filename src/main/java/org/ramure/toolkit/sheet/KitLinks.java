package org.ramure.toolkit.sheet;

import org.ramure.shared.Markdown;
import org.ramure.shared.SafeHtml;

/** Links that texts of kits may hold besides those to the web. */
public final class KitLinks {

    public static final String SHEET = "sheet:";
    public static final String DOCUMENT = "document:";
    public static final String GLOSSARY = "glossary:";
    public static final String EXAMPLE = "example:";

    private KitLinks() {}

    /** The address a link leads to, below the application's root. */
    public static String address(String target) {
        if (target.startsWith(SHEET)) {
            return "/outils/" + target.substring(SHEET.length());
        }
        if (target.startsWith(DOCUMENT)) {
            return "/kits/" + target.substring(DOCUMENT.length());
        }
        if (target.startsWith(GLOSSARY)) {
            return "/glossaire#" + target.substring(GLOSSARY.length());
        }
        if (target.startsWith(EXAMPLE)) {
            return "/exemples/" + target.substring(EXAMPLE.length());
        }
        return target;
    }

    /** A text of a kit as safe HTML. */
    public static SafeHtml html(String markdown) {
        return Markdown.toHtml(Markdown.parse(markdown), KitLinks::address);
    }
}
