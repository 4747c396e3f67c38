package org.ramure.catalogue.spi;

import java.util.Optional;
import org.commonmark.node.Node;
import org.ramure.catalogue.MediaFile;
import org.ramure.shared.Language;
import org.ramure.shared.SafeHtml;

/**
 * One file of an activity, already decoded and split: {@code data} is the front matter of a
 * Markdown file or the whole YAML file, {@code body} the Markdown (empty for YAML).
 */
public interface ActivityFile {

    Language language();

    /** The declared minutes of the activity. */
    int minutes();

    YamlNode data();

    String body();

    /**
     * The parsed body. Source spans count lines of the whole file: a node that begins in line 12 of
     * the file has line index 11.
     */
    Node bodyTree();

    /**
     * Renders Markdown with this course's links, images and glossary words resolved and checked.
     */
    SafeHtml html(String markdown, YamlNode at);

    /** Renders the body. */
    SafeHtml bodyHtml();

    /** The address under which a media file of this module is served; reports a missing file. */
    String mediaAddress(YamlNode at);

    /** What is known of a media file of this module; reports it like {@link #mediaAddress}. */
    default Optional<MediaFile> media(YamlNode at) {
        return Optional.empty();
    }

    Problems problems();
}
