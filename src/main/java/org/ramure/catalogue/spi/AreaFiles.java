package org.ramure.catalogue.spi;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ramure.shared.LocalizedText;

/**
 * The files that a {@link ContentArea} may read. Paths are relative to the content folder, use
 * slashes, and never leave it.
 */
public interface AreaFiles {

    /** Names in a folder in alphabetical order; none when it is not there. */
    List<String> names(String path);

    boolean isFile(String path);

    /** A YAML file checked against a schema; what cannot be read is reported and empty. */
    Optional<YamlNode> sheet(String path, String schema);

    /** A Markdown file as it is written; what cannot be read is reported and empty. */
    Optional<String> text(String path);

    /**
     * A file read by an {@link ActivityType}, such as {@code exercise}; empty when it is too
     * broken, or the kind is unknown.
     */
    Optional<Object> activity(String type, String path);

    /** Where problems of this file are reported. */
    Problems in(String path);

    /** Whether this file, or a file of this folder (ends with a slash), has an error by now. */
    boolean hasErrorIn(String path);

    /** Tells authors that this item is there; {@code served} is false where it cannot be used. */
    void list(Listed item);

    /**
     * Tells that people may hold this id in their records: it is given once and never vanishes from
     * the content. {@code where} is its address within the content folder.
     */
    void publish(PublishedAt place, YamlNode id);

    /** A file that could not be read: the ids published there are not missed meanwhile. */
    void unread(PublishedAt place);

    /** A {@code kind} of the ledger, the file, and the address that the ledger shows. */
    record PublishedAt(String kind, String file, String where) {}

    /** The codes of formats; empty where the list cannot be read. */
    Optional<Set<String>> formats();

    /** The codes of a vocabulary, such as {@code domaines}; empty where it cannot be read. */
    Optional<Set<String>> terms(String vocabulary);

    /** The codes of the glossary's words; empty where it cannot be read. */
    default Optional<Set<String>> glossary() {
        return terms("glossaire");
    }

    /** The codes of competences of all frameworks. */
    Set<String> competences();

    /** Slugs of all pathways with the codes of their variants as {@code slug/code}. */
    Set<String> pathways();

    /**
     * Activities of a pathway in one variant as {@code module/activity}, in order; empty where
     * either is unknown.
     */
    List<String> activities(String pathway, String variant);

    /** One item of the authors' list; {@code file} is its main file, in a folder of its own. */
    record Listed(
            String name,
            String file,
            LocalizedText title,
            String version,
            int minutes,
            boolean served) {}
}
