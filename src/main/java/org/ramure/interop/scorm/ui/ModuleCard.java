package org.ramure.interop.scorm.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.ramure.catalogue.Activity;
import org.ramure.catalogue.Course;
import org.ramure.catalogue.CourseModule;
import org.ramure.catalogue.release.ReleaseId;
import org.ramure.interop.scorm.ModulePackages;
import org.ramure.interop.scorm.Omission;
import org.ramure.interop.scorm.PackageFormat;
import org.ramure.shared.Language;
import org.ramure.shared.Minutes;
import org.ramure.shared.ui.Reader;

/** One module: its files in each language, and what they lack. */
class ModuleCard extends Article {

    private final transient Course course;
    private final transient CourseModule module;
    private final transient Optional<ReleaseId> release;

    ModuleCard(
            ModulePackages packages,
            Course course,
            CourseModule module,
            Optional<ReleaseId> release) {
        this.course = course;
        this.module = module;
        this.release = release;
        addClassNames("card", "stack", "packages-module");
        int minutes = module.activities().stream().mapToInt(Activity::minutes).sum();
        var facts =
                new Paragraph(
                        getTranslation(
                                "interop.scorm.facts",
                                module.activities().size(),
                                Minutes.say(minutes),
                                course.licence()));
        facts.addClassName("muted");
        add(new H3(module.title().in(Reader.language())), facts);
        course.languages().stream().sorted().forEach(language -> add(files(language)));
        add(missing(packages.leftOut(module, Reader.language(), PackageFormat.COMMON_CARTRIDGE)));
    }

    private Div files(Language language) {
        var name = new Span(getTranslation("interop.scorm.language." + language.code()));
        name.addClassName("packages-language");
        var row = new Div(name);
        row.addClassName("cluster");
        for (PackageFormat format : PackageFormat.values()) {
            row.add(file(language, format));
        }
        return row;
    }

    private Anchor file(Language language, PackageFormat format) {
        String form = getTranslation("interop.scorm.format." + format.name());
        var link =
                new Anchor(
                        "modules-a-emporter/"
                                + course.slug()
                                + "/"
                                + module.slug()
                                + "."
                                + language.code()
                                + "."
                                + format.ending()
                                + release.map(id -> "?version=" + id.hash()).orElse(""),
                        form);
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        link.setAriaLabel(
                getTranslation(
                        "interop.scorm.file",
                        form,
                        module.title().in(Reader.language()),
                        getTranslation("interop.scorm.language." + language.code())));
        return link;
    }

    private NativeDetails missing(List<Omission> omissions) {
        var list = new UnorderedList();
        for (Omission omission : omissions) {
            list.add(
                    new ListItem(
                            getTranslation(
                                    "interop.scorm.about.line",
                                    omission.activity(),
                                    getTranslation(
                                            "interop.scorm.reason." + omission.reason().name()))));
        }
        if (omissions.isEmpty()) {
            list.add(new ListItem(getTranslation("interop.scorm.complete")));
        }
        return new NativeDetails(getTranslation("interop.scorm.missing", omissions.size()), list);
    }
}
