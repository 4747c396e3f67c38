package org.ramure.toolkit.method;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ramure.catalogue.spi.AreaFiles;
import org.ramure.catalogue.spi.ContentArea;
import org.ramure.catalogue.spi.Problems;
import org.ramure.catalogue.spi.YamlNode;
import org.ramure.shared.Language;
import org.ramure.shared.LocalizedText;
import org.ramure.toolkit.basket.ItemKey;
import org.ramure.toolkit.method.PathTemplate.Step;
import org.ramure.toolkit.shelf.KnownCodes;
import org.ramure.toolkit.shelf.Yaml;
import org.springframework.stereotype.Component;

/** {@code courses/paths/}: one file a template. */
@Component
class PathTemplateArea implements ContentArea {

    private static final String SUFFIX = ".yaml";

    @Override
    public String folder() {
        return PathTemplateShelf.FOLDER;
    }

    @Override
    public Object read(AreaFiles files) {
        var reader =
                new Reader(KnownCodes.in(files, "resources"), KnownCodes.in(files, "examples"));
        List<PathTemplate> sound = new ArrayList<>();
        for (String name : files.names(PathTemplateShelf.FOLDER)) {
            String path = PathTemplateShelf.FOLDER + "/" + name;
            if (!name.endsWith(SUFFIX)) {
                if (!name.endsWith(".md")) {
                    files.in(path)
                            .error(
                                    0,
                                    "Ce fichier n’est lu par personne.",
                                    "Les parcours types sont dans des fichiers .yaml ; rangez"
                                            + " celui-ci ailleurs.");
                }
                continue;
            }
            String slug = name.substring(0, name.length() - SUFFIX.length());
            Optional<PathTemplate> read =
                    files.sheet(path, "path").map(yaml -> reader.read(yaml, slug, files.in(path)));
            boolean served = read.isPresent() && !files.hasErrorIn(path);
            files.list(
                    new AreaFiles.Listed(
                            slug,
                            path,
                            read.map(PathTemplate::title).orElse(LocalizedText.same(slug)),
                            read.map(PathTemplate::version).orElse(""),
                            0,
                            served));
            if (served) {
                read.ifPresent(sound::add);
            }
        }
        sound.sort(Comparator.comparing(one -> one.title().in(Language.FR)));
        return new PathTemplateShelf(sound);
    }

    private record Reader(KnownCodes resources, KnownCodes examples) {

        PathTemplate read(YamlNode yaml, String slug, Problems problems) {
            if (!yaml.get("slug").textOrEmpty().equals(slug)) {
                problems.error(
                        yaml.get("slug"),
                        "Le parcours type et son fichier n’ont pas le même nom.",
                        "Donnez-leur le même.");
            }
            Yaml.checkEnglish(yaml.get("title"), "title", problems);
            Yaml.checkEnglish(yaml.get("summary"), "summary", problems);
            Set<ItemKey> seen = new HashSet<>();
            List<Step> steps = new ArrayList<>();
            for (YamlNode node : yaml.get("steps").items()) {
                Yaml.checkEnglish(node.get("because"), "because", problems);
                Optional<ItemKey> item = ItemKey.read(node, resources, examples, problems);
                if (item.isPresent() && !seen.add(item.get())) {
                    problems.error(
                            node,
                            "« " + item.get().code() + " » est déjà une étape de ce parcours.",
                            "Gardez l’une des deux.");
                }
                item.map(key -> new Step(key, Yaml.text(node.get("because"))))
                        .ifPresent(steps::add);
            }
            return new PathTemplate(
                    slug,
                    yaml.get("version").textOrEmpty(),
                    Yaml.text(yaml.get("title")),
                    Yaml.text(yaml.get("summary")),
                    Yaml.provenance(yaml.get("provenance")),
                    steps);
        }
    }
}
