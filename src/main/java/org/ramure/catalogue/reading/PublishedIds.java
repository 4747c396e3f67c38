package org.ramure.catalogue.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ramure.catalogue.ContentStatus;
import org.ramure.catalogue.Framework;
import org.ramure.catalogue.Pathway;
import org.ramure.catalogue.courses.CourseSheet;
import org.ramure.catalogue.files.LocatedYaml;
import org.ramure.catalogue.files.ProblemLog;
import org.ramure.catalogue.sheet.Fields;
import org.ramure.catalogue.spi.YamlNode;

/**
 * The ids that people may hold, found in all sheets: each once in the whole content. A practice is
 * known by its framework's id and its own.
 */
final class PublishedIds {

    private final List<PublishedId> ids = new ArrayList<>();

    void addCourse(CourseSheet course) {
        if (course.yaml().isEmpty()) {
            return;
        }
        LocatedYaml sheet = course.yaml().get();
        Place place = new Place(course.slug(), course.file(), isDraft(sheet));
        add("course", sheet.get("id"), course.slug(), place);
        for (YamlNode module : sheet.get("modules").items()) {
            String address = course.slug() + "/" + module.get("slug").textOrEmpty();
            add("module", module.get("id"), address, place);
            for (YamlNode activity : module.get("activities").items()) {
                String inner = address + "/" + activity.get("slug").textOrEmpty();
                add("activity", activity.get("id"), inner, place);
            }
        }
    }

    void addPathway(ReadSheet<Pathway> pathway) {
        pathway.yaml()
                .ifPresent(sheet ->
                        add(
                                "pathway",
                                sheet.get("id"),
                                PathwayReader.FOLDER + "/" + pathway.name(),
                                new Place(owner(pathway), pathway.file(), isDraft(sheet))));
    }

    void addFramework(ReadSheet<Framework> framework) {
        if (framework.yaml().isEmpty()) {
            return;
        }
        LocatedYaml sheet = framework.yaml().get();
        Place place = new Place(owner(framework), framework.file(), isDraft(sheet));
        add("framework", sheet.get("id"), owner(framework), place);
        String prefix = sheet.get("id").textOrEmpty() + "/";
        for (YamlNode competence : sheet.get("competences").items()) {
            String where = owner(framework) + "/" + competence.get("code").textOrEmpty();
            for (YamlNode practice : competence.get("practices").items()) {
                YamlNode id = practice.get("id");
                ids.add(
                        new PublishedId(
                                "practice",
                                prefix + id.textOrEmpty(),
                                where,
                                place.owner(),
                                place.file(),
                                id.line(),
                                place.draft()));
            }
        }
    }

    private record Place(String owner, String file, boolean draft) {}

    private static String owner(ReadSheet<?> sheet) {
        return sheet.file().substring(0, sheet.file().length() - ".yaml".length());
    }

    private static boolean isDraft(LocatedYaml sheet) {
        Optional<ContentStatus> status = Fields.status(sheet.get("status"));
        return status.isEmpty() || status.get() == ContentStatus.DRAFT;
    }

    private void add(String kind, YamlNode id, String where, Place place) {
        Fields.uuid(id)
                .ifPresent(uuid ->
                        ids.add(
                                new PublishedId(
                                        kind,
                                        uuid.toString(),
                                        where,
                                        place.owner(),
                                        place.file(),
                                        id.line(),
                                        place.draft())));
    }

    void addAll(List<PublishedId> more) {
        ids.addAll(more);
    }

    List<PublishedId> all() {
        return ids;
    }

    /** Reports every id that was already given, by file and line. */
    void checkUnique(ProblemLog log) {
        Map<String, PublishedId> first = new HashMap<>();
        ids.stream()
                .filter(id -> !id.kind().equals("practice"))
                .sorted(Comparator.comparing(PublishedId::file).thenComparingInt(PublishedId::line))
                .forEach(id -> {
                    PublishedId other = first.putIfAbsent(id.id(), id);
                    if (other != null) {
                        log.in(id.file())
                                .error(
                                        id.line(),
                                        "L’identifiant "
                                                + id.id()
                                                + " est déjà celui de « "
                                                + other.where()
                                                + " » ("
                                                + other.file()
                                                + ", ligne "
                                                + other.line()
                                                + ").",
                                        "Donnez un nouvel UUID à la copie.");
                    }
                });
    }
}
