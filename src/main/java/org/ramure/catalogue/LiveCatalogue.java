package org.ramure.catalogue;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ramure.catalogue.courses.ActivityTypes;
import org.ramure.catalogue.courses.CourseSheet;
import org.ramure.catalogue.files.ContentFolder;
import org.ramure.catalogue.files.DiskFolder;
import org.ramure.catalogue.files.ProblemLog;
import org.ramure.catalogue.files.SourceFile;
import org.ramure.catalogue.reading.Content;
import org.ramure.catalogue.reading.ContentReader;
import org.ramure.catalogue.release.ContentSource;
import org.ramure.catalogue.spi.ActivityType;
import org.ramure.catalogue.spi.ContentArea;
import org.ramure.catalogue.spi.EditedFiles;
import org.ramure.shared.Language;
import org.ramure.shared.LocalizedText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The content as it was read last: one immutable snapshot, replaced as a whole. */
@Component
class LiveCatalogue implements Catalogue, ContentInventory, ContentEditing, ContentSource {

    private static final Logger LOG = LoggerFactory.getLogger(LiveCatalogue.class);

    private final ContentReader reader;
    private final DiskFolder folder;
    private final ObjectProvider<EditedFiles> edited;
    private volatile DiskFolder served;
    private volatile Snapshot now;

    LiveCatalogue(
            List<ActivityType> types,
            ObjectProvider<ContentArea> areas,
            ObjectProvider<EditedFiles> edited,
            CatalogueSettings settings) {
        this.reader = new ContentReader(new ActivityTypes(types), areas.orderedStream().toList());
        this.folder = CourseFolders.find(settings.folder());
        this.served = folder;
        this.edited = edited;
        this.now = new Snapshot(read());
        report();
    }

    /** Reads everything again; what people are reading meanwhile stays as it was. */
    @Override
    public synchronized void readAgain() {
        now = new Snapshot(read());
        report();
    }

    /** The files, with what people made of them in the browser where that has no error. */
    private Content read() {
        Map<String, String> texts = texts();
        served = folder.with(texts);
        Content content = reader.read(served);
        Set<String> broken =
                content.problems().stream()
                        .filter(LiveCatalogue::isError)
                        .map(ContentProblem::file)
                        .filter(texts::containsKey)
                        .collect(Collectors.toSet());
        if (broken.isEmpty()) {
            return content;
        }
        LOG.warn("rewritten in the browser and broken, so the file is served: {}", broken);
        texts.keySet().removeAll(broken);
        served = folder.with(texts);
        return reader.read(served);
    }

    private Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        edited.forEach(files -> texts.putAll(files.texts()));
        return texts;
    }

    private static boolean isError(ContentProblem problem) {
        return problem.severity() == ContentProblem.Severity.ERROR;
    }

    @Override
    public Optional<String> file(String path) {
        return folder.isFile(path)
                ? folder.read(path, new ProblemLog().in(path)).map(SourceFile::text)
                : Optional.empty();
    }

    @Override
    public Trial tryOut(String path, String text) {
        Map<String, String> texts = texts();
        texts.put(path, text);
        Content tried = reader.read(folder.with(texts));
        Set<ContentProblem> known = Set.copyOf(now.content.problems());
        return new Trial(
                tried.problems().stream()
                        .filter(problem -> problem.file().equals(path) || !known.contains(problem))
                        .toList(),
                tried.areas());
    }

    @Override
    public ContentFolder files() {
        return served;
    }

    Path root() {
        return folder.root();
    }

    private void report() {
        Content content = now.content;
        LOG.info(
                "content read from {}: {} courses, {} pathways, {} problems",
                folder(),
                content.courses().size(),
                content.pathways().size(),
                content.problems().size());
        content.problems().stream()
                .filter(LiveCatalogue::isError)
                .forEach(p -> LOG.warn("{}", p.asLine()));
    }

    /** A reading with its indexes. */
    private static final class Snapshot {
        private final Content content;
        private final List<Course> listedCourses;
        private final List<Pathway> listedPathways;
        private final Map<String, Course> courses;
        private final Map<String, Pathway> pathways;
        private final Map<PathwayId, Pathway> pathwaysById;
        private final Map<String, Vocabulary> vocabularies;

        Snapshot(Content content) {
            this.content = content;
            this.listedCourses =
                    content.courses().stream()
                            .filter(c -> c.status().isListed())
                            .sorted(Comparator.comparing(c -> c.title().in(Language.FR)))
                            .toList();
            this.listedPathways =
                    content.pathways().stream().filter(p -> p.status().isListed()).toList();
            this.courses = index(content.courses(), Course::slug);
            this.pathways = index(content.pathways(), Pathway::slug);
            this.pathwaysById = index(content.pathways(), Pathway::id);
            this.vocabularies = index(content.vocabularies(), Vocabulary::slug);
        }

        private static <K, V> Map<K, V> index(List<V> all, Function<V, K> key) {
            return all.stream().collect(Collectors.toUnmodifiableMap(key, Function.identity()));
        }
    }

    @Override
    public List<Course> courses() {
        return now.listedCourses;
    }

    @Override
    public Optional<Course> course(String slug) {
        return Optional.ofNullable(now.courses.get(slug));
    }

    @Override
    public List<Pathway> pathways() {
        return now.listedPathways;
    }

    @Override
    public Optional<Pathway> pathway(String slug) {
        return Optional.ofNullable(now.pathways.get(slug));
    }

    @Override
    public Optional<Pathway> pathway(PathwayId id) {
        return Optional.ofNullable(now.pathwaysById.get(id));
    }

    @Override
    public List<Framework> frameworks() {
        return now.content.frameworks();
    }

    @Override
    public Optional<Framework> framework(String slug) {
        return now.content.frameworks().stream().filter(f -> f.slug().equals(slug)).findFirst();
    }

    @Override
    public List<LearningFormat> formats() {
        return now.content.formats().stream().filter(LearningFormat::enabled).toList();
    }

    @Override
    public List<Vocabulary> vocabularies() {
        return now.content.vocabularies();
    }

    @Override
    public Optional<Vocabulary> vocabulary(String slug) {
        return Optional.ofNullable(now.vocabularies.get(slug));
    }

    @Override
    public LocalizedText label(String vocabulary, String code) {
        return vocabulary(vocabulary)
                .flatMap(v -> v.term(code))
                .map(Vocabulary.Term::label)
                .orElseGet(() -> LocalizedText.same(code));
    }

    @Override
    public List<ContentProblem> problems() {
        return now.content.problems();
    }

    @Override
    public List<ContentItem> items() {
        return now.content.items();
    }

    @Override
    public String folder() {
        Path root = root();
        boolean onDisk = root.getFileSystem().equals(FileSystems.getDefault());
        return onDisk ? root.toString() : root.toUri().toString();
    }

    @Override
    public <T> Optional<T> area(String folder, Class<T> type) {
        return Optional.ofNullable(now.content.areas().get(folder)).map(type::cast);
    }

    @Override
    public Optional<MediaFile> media(String course, String language, String module, String file) {
        String key = CourseSheet.mediaKey(course, language, module, file);
        return Optional.ofNullable(now.content.media().get(key));
    }
}
