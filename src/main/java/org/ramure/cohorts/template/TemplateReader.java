package org.ramure.cohorts.template;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ramure.catalogue.Provenance;
import org.ramure.catalogue.spi.AreaFiles;
import org.ramure.catalogue.spi.Problems;
import org.ramure.catalogue.spi.YamlNode;
import org.ramure.cohorts.template.SessionTemplate.NextStep;
import org.ramure.cohorts.template.SessionTemplate.OnlinePart;
import org.ramure.cohorts.template.SessionTemplate.Week;

/**
 * Reads one template and checks it against itself. Its shape is the schema's business; a template
 * with errors is not used, so that odd values may come out empty here.
 */
final class TemplateReader {

    private final AreaFiles files;
    private final String name;
    private final YamlNode yaml;
    private final TemplateFiles own;
    private final Problems problems;

    TemplateReader(AreaFiles files, String name, YamlNode yaml) {
        this.files = files;
        this.name = name;
        this.yaml = yaml;
        this.own = new TemplateFiles(files, TemplateArea.FOLDER + "/" + name + "/");
        this.problems = own.main();
    }

    SessionTemplate read() {
        if (!yaml.get("slug").textOrEmpty().equals(name)) {
            problems.error(
                    yaml.get("slug"),
                    "L’adresse courte n’est pas le nom du dossier, « " + name + " ».",
                    "Donnez aux deux le même nom.");
        }
        checkCodes();
        Materials materials = new MaterialsReader(own, yaml).read();
        List<HalfDayTemplate> halfDays = new HalfDayReader(own, yaml.get("halfDays")).read();
        new TemplateLinks(yaml, problems).check();
        return new SessionTemplate(
                name,
                yaml.get("version").textOrEmpty(),
                yaml.get("format").textOrEmpty(),
                yaml.get("title").localized(),
                yaml.get("summary").localized(),
                yaml.get("audience").localized(),
                yaml.get("objectives").items().stream().map(YamlNode::localized).toList(),
                yaml.get("prerequisites").localized(),
                yaml.get("capacity").get("min").integer().orElse(0),
                yaml.get("capacity").get("max").integer().orElse(0),
                yaml.get("competences").items().stream().map(YamlNode::textOrEmpty).toList(),
                online(),
                provenance(yaml.get("provenance")),
                halfDays,
                materials,
                next());
    }

    private void checkCodes() {
        files.formats().ifPresent(codes -> known(yaml.get("format"), codes, "dans formats.yaml"));
        for (YamlNode competence : yaml.get("competences").items()) {
            known(competence, files.competences(), "dans les référentiels");
        }
        YamlNode capacity = yaml.get("capacity");
        if (capacity.get("min").integer().orElse(0) > capacity.get("max").integer().orElse(0)) {
            problems.error(
                    capacity,
                    "Le nombre de personnes le plus petit dépasse le plus grand.",
                    "Donnez min et max dans cet ordre.");
        }
        for (YamlNode place : List.of(yaml, yaml.get("next"))) {
            if (!place.get("pathway").isMissing()) {
                known(place.get("pathway"), files.pathways(), "parmi les parcours");
            }
        }
        if (!yaml.get("variant").isMissing()
                && !files.pathways().contains(pathway() + "/" + variant())) {
            problems.error(
                    yaml.get("variant"),
                    "Le parcours « " + pathway() + " » n’a pas de durée « " + variant() + " ».",
                    "Donnez le code d’une de ses durées, par exemple 2h.");
        }
    }

    private void known(YamlNode code, Set<String> known, String where) {
        if (!known.contains(code.textOrEmpty())) {
            problems.error(
                    code,
                    "Le code « " + code.textOrEmpty() + " » n’existe pas " + where + ".",
                    known.size() > 20 || known.isEmpty()
                            ? "Corrigez-le, ou ajoutez-le d’abord à cette liste."
                            : "Codes possibles : "
                                    + String.join(", ", new java.util.TreeSet<>(known))
                                    + ".");
        }
    }

    private String pathway() {
        return yaml.get("pathway").textOrEmpty();
    }

    private String variant() {
        return yaml.get("variant").textOrEmpty();
    }

    private Optional<OnlinePart> online() {
        return yaml.get("pathway").text().map(slug -> new OnlinePart(slug, variant(), rhythm()));
    }

    private List<Week> rhythm() {
        checkRhythm();
        return yaml.get("rhythm").items().stream()
                .map(week ->
                        new Week(
                                week.get("week").integer().orElse(1),
                                week.get("title").localized(),
                                own.html(week.get("note")),
                                week.get("activities").items().stream()
                                        .map(YamlNode::textOrEmpty)
                                        .toList()))
                .toList();
    }

    /** Every activity of the variant comes once, none that is not in it. */
    private void checkRhythm() {
        Set<String> open = new java.util.LinkedHashSet<>(files.activities(pathway(), variant()));
        if (yaml.get("rhythm").isMissing() || open.isEmpty()) {
            return;
        }
        for (YamlNode week : yaml.get("rhythm").items()) {
            for (YamlNode activity : week.get("activities").items()) {
                if (!open.remove(activity.textOrEmpty())) {
                    problems.error(
                            activity,
                            "« "
                                    + activity.textOrEmpty()
                                    + " » n’est pas dans cette durée du parcours, ou revient deux fois.",
                            "Corrigez le nom, ou retirez-le.");
                }
            }
        }
        if (!open.isEmpty()) {
            problems.error(
                    yaml.get("rhythm"),
                    "Le rythme oublie : " + String.join(", ", open) + ".",
                    "Donnez une semaine à chaque activité.");
        }
    }

    private Optional<NextStep> next() {
        YamlNode next = yaml.get("next");
        return next.isMissing()
                ? Optional.empty()
                : Optional.of(new NextStep(next.localized(), next.get("pathway").text()));
    }

    static Provenance provenance(YamlNode node) {
        Provenance.Tag tag = Provenance.Tag.RECONSTRUCTION;
        for (Provenance.Tag candidate : Provenance.Tag.values()) {
            if (candidate.name().equals(node.get("tag").textOrEmpty().toUpperCase(Locale.ROOT))) {
                tag = candidate;
            }
        }
        return new Provenance(
                tag, node.get("source").textOrEmpty(), node.get("note").textOrEmpty());
    }
}
