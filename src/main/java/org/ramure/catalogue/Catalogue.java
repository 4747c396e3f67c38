package org.ramure.catalogue;

import java.util.List;
import java.util.Optional;
import org.ramure.shared.LocalizedText;

/**
 * All content, read once and held in memory: asking costs no file and no database access. Open to
 * everyone; callers decide what a person may see of it.
 */
public interface Catalogue {

    /** Listed courses (active and beta), in the order of their titles. */
    List<Course> courses();

    /** A course in any status but draft. */
    Optional<Course> course(String slug);

    /** Listed pathways (active and beta). */
    List<Pathway> pathways();

    /** A pathway in any status but draft, by its address. */
    Optional<Pathway> pathway(String slug);

    Optional<Pathway> pathway(PathwayId id);

    List<Framework> frameworks();

    Optional<Framework> framework(String slug);

    /** Enabled formats. */
    List<LearningFormat> formats();

    List<Vocabulary> vocabularies();

    Optional<Vocabulary> vocabulary(String slug);

    /** The label of a vocabulary's term, or its code where it is unknown. */
    LocalizedText label(String vocabulary, String code);

    /** Everything found wrong at the last reading, in file and line order. */
    List<ContentProblem> problems();

    /**
     * What the {@link org.ramure.catalogue.spi.ContentArea} of this folder read last; empty where
     * no module brings it.
     */
    default <T> Optional<T> area(String folder, Class<T> type) {
        return Optional.empty();
    }

    /** A media file of a course, if the content names it; see {@link MediaFile}. */
    Optional<MediaFile> media(String course, String language, String module, String file);
}
