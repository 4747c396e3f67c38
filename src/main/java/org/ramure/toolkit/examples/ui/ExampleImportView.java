package org.ramure.toolkit.examples.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
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
import org.ramure.toolkit.examples.csv.ExampleImports;
import org.ramure.toolkit.examples.csv.ExampleTable;
import org.ramure.toolkit.table.TablePlan;

/** A table of examples: first what it would do, then doing it. */
@Route(ExamplesView.PATH + "/importer")
@RolesAllowed({Role.AUTHOR_ROLE, Role.ADMINISTRATOR_ROLE})
class ExampleImportView extends Div implements HasDynamicTitle {

    private static final int MEGA = 1024 * 1024;

    private final transient ExampleImports imports;
    private final transient PersonId me;
    private final Div problem = new Div();
    private final Div plan = new Div();

    ExampleImportView(ExampleImports imports, CurrentPerson current) {
        this.imports = imports;
        this.me = current.requireAccount();
        addClassNames("examples", "examples-import", "stack");
        plan.getElement().setAttribute("aria-live", "polite");
        Anchor sample =
                ExampleParts.quiet("exemples.csv", getTranslation("toolkit.examples.export"));
        sample.setRouterIgnore(true);
        add(
                new Anchor(ExamplesView.PATH, "← " + getTranslation("toolkit.examples.back")),
                new PageHeader(
                        getTranslation("toolkit.examples.import"),
                        getTranslation("toolkit.examples.import.lead")),
                new NativeDetails(
                        getTranslation("toolkit.examples.import.columns.title"),
                        new Div(
                                new Paragraph(
                                        getTranslation(
                                                "toolkit.examples.import.columns",
                                                ExampleTable.headings())),
                                ExampleParts.muted(
                                        getTranslation("toolkit.examples.import.sample")),
                                sample)),
                upload(),
                ExampleParts.muted(
                        getTranslation(
                                "toolkit.examples.import.limits",
                                ExampleImports.LARGEST / MEGA,
                                ExampleImports.MOST_LINES)),
                problem,
                plan);
    }

    private Upload upload() {
        Upload upload = new Upload(UploadHandler.inMemory((file, bytes) -> look(bytes)));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(ExampleImports.LARGEST);
        upload.setDropAllowed(false);
        NativeButton choose = new NativeButton(getTranslation("toolkit.examples.import.choose"));
        choose.addClassName("button-primary");
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span(""));
        upload.addFileRejectedListener(rejected -> {
            upload.clearFileList();
            refuse(
                    new UserFacingException(
                            "toolkit.examples.import.large", ExampleImports.LARGEST / MEGA));
        });
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        return upload;
    }

    /** Shows what a file would do; nothing is written. */
    void look(byte[] file) {
        problem.removeAll();
        plan.removeAll();
        try {
            TablePlan found = imports.plan(me, file);
            plan.add(new ImportPanel(imports, me, file, found));
        } catch (UserFacingException no) {
            refuse(no);
        }
    }

    private void refuse(UserFacingException no) {
        problem.removeAll();
        plan.removeAll();
        problem.add(Notices.problem(ExampleProposeView.refusal(this, no)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("toolkit.examples.import") + " · Ramure";
    }
}
