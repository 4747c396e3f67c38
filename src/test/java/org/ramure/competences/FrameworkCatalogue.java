package org.ramure.competences;

import java.util.List;
import java.util.Optional;
import org.ramure.catalogue.Catalogue;
import org.ramure.catalogue.ContentProblem;
import org.ramure.catalogue.Course;
import org.ramure.catalogue.Framework;
import org.ramure.catalogue.LearningFormat;
import org.ramure.catalogue.MediaFile;
import org.ramure.catalogue.Pathway;
import org.ramure.catalogue.PathwayId;
import org.ramure.catalogue.Vocabulary;
import org.ramure.shared.LocalizedText;

/** A catalogue that holds one framework and nothing else. */
public class FrameworkCatalogue implements Catalogue {

    private Framework framework = TestFrameworks.real();

    /** Puts another version in its place, as a new release of the content would. */
    public void publish(Framework newer) {
        framework = newer;
    }

    @Override
    public List<Framework> frameworks() {
        return List.of(framework);
    }

    @Override
    public Optional<Framework> framework(String slug) {
        return frameworks().stream().filter(f -> f.slug().equals(slug)).findFirst();
    }

    @Override
    public List<Course> courses() {
        return List.of();
    }

    @Override
    public Optional<Course> course(String slug) {
        return Optional.empty();
    }

    @Override
    public List<Pathway> pathways() {
        return List.of();
    }

    @Override
    public Optional<Pathway> pathway(String slug) {
        return Optional.empty();
    }

    @Override
    public Optional<Pathway> pathway(PathwayId id) {
        return Optional.empty();
    }

    @Override
    public List<LearningFormat> formats() {
        return List.of();
    }

    @Override
    public List<Vocabulary> vocabularies() {
        return List.of();
    }

    @Override
    public Optional<Vocabulary> vocabulary(String slug) {
        return Optional.empty();
    }

    @Override
    public LocalizedText label(String vocabulary, String code) {
        return LocalizedText.same(code);
    }

    @Override
    public List<ContentProblem> problems() {
        return List.of();
    }

    @Override
    public Optional<MediaFile> media(String course, String language, String module, String file) {
        return Optional.empty();
    }
}
