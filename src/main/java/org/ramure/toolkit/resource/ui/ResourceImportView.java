package org.ramure.toolkit.resource.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import org.ramure.people.CurrentPerson;
import org.ramure.people.PersonId;
import org.ramure.people.Role;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.ui.Notices;
import org.ramure.shared.ui.PageHeader;
import org.ramure.toolkit.basket.ui.keep.KeepWords;
import org.ramure.toolkit.resource.csv.ResourceImports;
import org.ramure.toolkit.resource.csv.ResourceTable;
import org.ramure.toolkit.table.TablePlan;

/** A table of resources: first what it would do, then doing it. */
@Route(ResourceState.PATH + "/importer")
@RolesAllowed({Role.AUTHOR_ROLE, Role.ADMINISTRATOR_ROLE})
class ResourceImportView extends Section implements HasDynamicTitle {

    private static final int MEGA = 1024 * 1024;

    private final transient ResourceImports imports;
    private final transient PersonId me;
    private final Div problem = new Div();
    private final Div plan = new Div();

    ResourceImportView(ResourceImports imports, CurrentPerson current) {
        this.imports = imports;
        this.me = current.requireAccount();
        addClassNames("medoc", "medoc-import", "stack");
        plan.getElement().setAttribute("aria-live", "polite");
        var sample = KeepWords.quiet("ressources.csv", getTranslation("toolkit.medoc.export"));
        sample.setRouterIgnore(true);
        sample.getElement().setAttribute("download", true);
        add(
                new Anchor(ResourceState.PATH, "← " + getTranslation("toolkit.medoc.back")),
                new PageHeader(
                        getTranslation("toolkit.medoc.import"),
                        getTranslation("toolkit.medoc.import.lead")),
                new NativeDetails(
                        getTranslation("toolkit.medoc.import.columns.title"),
                        new Div(
                                new Paragraph(
                                        getTranslation(
                                                "toolkit.medoc.import.columns",
                                                ResourceTable.headings())),
                                KeepWords.muted(getTranslation("toolkit.medoc.import.sample")),
                                sample)),
                upload(),
                KeepWords.muted(
                        getTranslation(
                                "toolkit.medoc.import.limits",
                                ResourceImports.LARGEST / MEGA,
                                ResourceImports.MOST_LINES)),
                problem,
                plan);
    }

    private Upload upload() {
        var upload = new Upload(UploadHandler.inMemory((file, bytes) -> look(bytes)));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(ResourceImports.LARGEST);
        upload.setDropAllowed(false);
        var choose = new NativeButton(getTranslation("toolkit.medoc.import.choose"));
        choose.addClassName("button-primary");
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span(""));
        upload.addFileRejectedListener(rejected -> {
            upload.clearFileList();
            refuse(
                    new UserFacingException(
                            "toolkit.medoc.import.large", ResourceImports.LARGEST / MEGA));
        });
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        return upload;
    }

    /** Shows what a file would do; nothing is written. */
    void look(byte[] file) {
        clear();
        try {
            TablePlan found = imports.plan(me, file);
            if (found.toWrite() > 0) {
                var go =
                        new Button(
                                getTranslation("toolkit.medoc.import.go", found.toWrite()),
                                click -> write(file));
                go.addThemeVariants(ButtonVariant.PRIMARY);
                plan.add(go);
            }
            plan.add(new ImportLines(found));
        } catch (UserFacingException no) {
            refuse(no);
        }
    }

    private void write(byte[] file) {
        clear();
        try {
            TablePlan done = imports.apply(me, file);
            var said = new Div(getTranslation("toolkit.medoc.import.done", done.toWrite()));
            said.addClassName("notice");
            plan.add(said, new Anchor(ResourceState.PATH, getTranslation("toolkit.medoc.back")));
        } catch (UserFacingException no) {
            refuse(no);
        }
    }

    private void clear() {
        problem.removeAll();
        plan.removeAll();
    }

    private void refuse(UserFacingException no) {
        clear();
        problem.add(Notices.problem(KeepWords.refusal(this, no)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("toolkit.medoc.import") + " · Ramure";
    }
}
