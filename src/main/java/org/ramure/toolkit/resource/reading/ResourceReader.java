package org.ramure.toolkit.resource.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ramure.catalogue.spi.AreaFiles;
import org.ramure.catalogue.spi.Problems;
import org.ramure.catalogue.spi.YamlNode;
import org.ramure.toolkit.resource.Resource;
import org.ramure.toolkit.resource.Resource.Facts;
import org.ramure.toolkit.resource.Resource.Origin;
import org.ramure.toolkit.resource.ResourceFacet;
import org.ramure.toolkit.resource.ResourceTarget;
import org.ramure.toolkit.shelf.Yaml;

/**
 * Reads all files of resources and checks them against one another, the vocabularies and the rest
 * of the content. Their shape is the schema's business; a file with an error is not served.
 */
final class ResourceReader {

    private static final Map<ResourceFacet, String> LISTS =
            Map.of(
                    ResourceFacet.DIMENSION, "dimensions",
                    ResourceFacet.OBJECTIVE, "objectives",
                    ResourceFacet.PROFILE, "profiles",
                    ResourceFacet.DOMAIN, "domains",
                    ResourceFacet.SDG, "sdgs",
                    ResourceFacet.SCALE, "scales",
                    ResourceFacet.MATURITY, "maturity",
                    ResourceFacet.COMPETENCE, "competences");

    private final AreaFiles files;
    private final List<Sheet> sheets;
    private final Map<String, String> places = new HashMap<>();
    private final TargetCheck targets;

    /** A file. */
    record Sheet(String path, YamlNode yaml) {
        List<YamlNode> items() {
            return yaml.get("resources").items();
        }
    }

    ResourceReader(AreaFiles files, List<Sheet> sheets) {
        this.files = files;
        this.sheets = List.copyOf(sheets);
        this.targets = new TargetCheck(files);
    }

    List<Resource> read() {
        for (Sheet sheet : sheets) {
            sheet.items().forEach(item -> checkCode(sheet, item.get("code")));
        }
        List<Resource> sound = new ArrayList<>();
        for (Sheet sheet : sheets) {
            sheet.items().forEach(item -> check(item, files.in(sheet.path())));
            if (!files.hasErrorIn(sheet.path())) {
                sheet.items().stream().map(ResourceReader::resource).forEach(sound::add);
            }
        }
        return sound;
    }

    private void checkCode(Sheet sheet, YamlNode code) {
        String here = sheet.path() + " ligne " + code.line();
        Optional<String> first =
                code.text().flatMap(text -> Optional.ofNullable(places.putIfAbsent(text, here)));
        if (Resource.RESERVED.contains(code.textOrEmpty())) {
            files.in(sheet.path())
                    .error(
                            code,
                            "Le code « "
                                    + code.textOrEmpty()
                                    + " » est l’adresse d’une page de Ramure.",
                            "Choisissez un code plus précis.");
        }
        first.ifPresent(place ->
                files.in(sheet.path())
                        .error(
                                code,
                                "Le code « "
                                        + code.textOrEmpty()
                                        + " » est déjà pris ("
                                        + place
                                        + ").",
                                "Donnez un autre code à l’une des deux ressources."));
    }

    private void check(YamlNode item, Problems problems) {
        for (String name : List.of("title", "summary", "format")) {
            Yaml.checkEnglish(item.get(name), name, problems);
        }
        LISTS.forEach((facet, key) -> {
            Optional<Set<String>> known =
                    facet == ResourceFacet.COMPETENCE
                            ? Optional.of(files.competences())
                            : facet.vocabulary().flatMap(files::terms);
            known.ifPresent(
                    codes -> Yaml.checkKnown(item.get(key).items(), codes, list(facet), problems));
        });
        targets.check(item.get("target"), problems);
    }

    private static String list(ResourceFacet facet) {
        return facet.vocabulary()
                .map(slug -> "vocabularies/" + slug + ".yaml")
                .orElse("frameworks/");
    }

    private static Resource resource(YamlNode item) {
        Map<ResourceFacet, List<String>> tags = new EnumMap<>(ResourceFacet.class);
        tags.put(ResourceFacet.LETTER, List.of(item.get("letter").textOrEmpty()));
        tags.put(ResourceFacet.VERB, List.of(item.get("verb").textOrEmpty()));
        LISTS.forEach((facet, key) -> tags.put(facet, Yaml.strings(item.get(key))));
        YamlNode target = item.get("target");
        return new Resource(
                item.get("code").textOrEmpty(),
                Origin.CONTENT,
                Yaml.text(item.get("title")),
                Yaml.text(item.get("summary")),
                tags,
                new Facts(
                        TargetCheck.target(target)
                                .orElse(new ResourceTarget(ResourceTarget.Kind.LINK, "")),
                        item.get("minutes").integer().orElse(0),
                        Yaml.text(item.get("format")),
                        item.get("language").textOrEmpty(),
                        item.get("licence").textOrEmpty(),
                        item.get("author").textOrEmpty(),
                        item.get("date").textOrEmpty()),
                Yaml.provenance(item.get("provenance")));
    }
}
