package org.ramure.catalogue.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ramure.catalogue.courses.ActivityTypes;
import org.ramure.catalogue.courses.CourseSheet;
import org.ramure.catalogue.files.ProblemLog;
import org.ramure.catalogue.sheet.Fields;
import org.ramure.catalogue.sheet.References;
import org.ramure.catalogue.sheet.Sheets;
import org.ramure.catalogue.spi.AreaFiles;
import org.ramure.catalogue.spi.ContentArea;
import org.ramure.catalogue.spi.Problems;
import org.ramure.catalogue.spi.YamlNode;

/** The folders that higher modules bring, read with the rest. */
final class Areas implements AreaFiles {

    private final Sheets sheets;
    private final ProblemLog log;
    private final ActivityTypes types;
    private final References references;
    private final Set<String> pathways = new HashSet<>();
    private final Map<String, Object> results = new LinkedHashMap<>();
    private final Map<String, YamlNode> courses = new HashMap<>();
    private final Map<String, String> courseOf = new HashMap<>();
    private final List<Listed> items = new ArrayList<>();
    private final List<PublishedId> published = new ArrayList<>();
    private final Set<String> unread = new HashSet<>();

    Areas(Sheets sheets, ProblemLog log, ActivityTypes types, References references) {
        this.sheets = sheets;
        this.log = log;
        this.types = types;
        this.references = references;
    }

    void readAll(
            Collection<ContentArea> areas,
            List<? extends ReadSheet<?>> pathwaySheets,
            List<CourseSheet> courseSheets) {
        courseSheets.forEach(
                course -> course.yaml().ifPresent(yaml -> courses.put(course.slug(), yaml)));
        for (ReadSheet<?> pathway : pathwaySheets) {
            pathways.add(pathway.name());
            pathway.yaml()
                    .ifPresent(
                            yaml -> courseOf.put(pathway.name(), yaml.get("course").textOrEmpty()));
            pathway.yaml()
                    .ifPresent(yaml ->
                            yaml.get("variants")
                                    .items()
                                    .forEach(variant ->
                                            pathways.add(
                                                    pathway.name()
                                                            + "/"
                                                            + variant.get("code").textOrEmpty())));
        }
        areas.forEach(area -> results.put(area.folder(), area.read(this)));
    }

    Map<String, Object> results() {
        return Map.copyOf(results);
    }

    List<Listed> items() {
        return List.copyOf(items);
    }

    List<PublishedId> published() {
        return List.copyOf(published);
    }

    Set<String> unread() {
        return Set.copyOf(unread);
    }

    @Override
    public void publish(PublishedAt place, YamlNode id) {
        Fields.uuid(id)
                .ifPresent(uuid ->
                        published.add(
                                new PublishedId(
                                        place.kind(),
                                        uuid.toString(),
                                        place.where(),
                                        place.where(),
                                        place.file(),
                                        id.line(),
                                        false)));
    }

    @Override
    public void unread(PublishedAt place) {
        unread.add(place.where());
    }

    @Override
    public List<String> names(String path) {
        return sheets.folder().names(path);
    }

    @Override
    public boolean isFile(String path) {
        return sheets.folder().isFile(path) && sheets.folder().holds(path);
    }

    @Override
    public Optional<YamlNode> sheet(String path, String schema) {
        return sheets.read(path, schema, log).map(yaml -> yaml);
    }

    @Override
    public Optional<String> text(String path) {
        return sheets.folder().read(path, log.in(path)).map(file -> file.text());
    }

    @Override
    public Optional<Object> activity(String type, String path) {
        Problems problems = log.in(path);
        return text(path)
                .flatMap(text -> AreaActivityFile.of(text, problems))
                .flatMap(file -> types.read(type, file));
    }

    @Override
    public Problems in(String path) {
        return log.in(path);
    }

    @Override
    public boolean hasErrorIn(String path) {
        return log.hasErrorIn(path);
    }

    @Override
    public void list(Listed item) {
        items.add(item);
    }

    @Override
    public Optional<Set<String>> formats() {
        return references.formats();
    }

    @Override
    public Optional<Set<String>> terms(String vocabulary) {
        return references.termsOf(vocabulary);
    }

    @Override
    public Set<String> competences() {
        Set<String> all = new HashSet<>();
        references.competences().values().forEach(codes -> codes.ifPresent(all::addAll));
        return all;
    }

    @Override
    public List<String> activities(String pathway, String variant) {
        YamlNode course = courses.get(courseOf.getOrDefault(pathway, ""));
        List<String> activities = new ArrayList<>();
        if (course == null) {
            return activities;
        }
        for (YamlNode module : course.get("modules").items()) {
            for (YamlNode activity : module.get("activities").items()) {
                if (Fields.strings(activity.get("variants")).contains(variant)) {
                    activities.add(
                            module.get("slug").textOrEmpty()
                                    + "/"
                                    + activity.get("slug").textOrEmpty());
                }
            }
        }
        return List.copyOf(activities);
    }

    @Override
    public Set<String> pathways() {
        return Set.copyOf(pathways);
    }
}
