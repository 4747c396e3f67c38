package org.ramure.interop.scorm.build;

import java.util.List;

/**
 * One question of a cartridge; texts but those of choices are HTML, empty ones are left out.
 * Written as importers read it: Moodle knows true and false by these names, counts choices whose
 * {@code case} is {@code Yes}, and takes accepted texts from one condition.
 */
record QtiItem(
        Profile profile,
        String prompt,
        List<Choice> choices,
        String explanation,
        String whenRight,
        String whenWrong) {

    /** The kinds of questions that Common Cartridge knows and we use. */
    enum Profile {
        SINGLE("cc.multiple_choice.v0p1"),
        MULTIPLE("cc.multiple_response.v0p1"),
        TRUE_FALSE("cc.true_false.v0p1"),
        FIB("cc.fib.v0p1");

        private final String code;

        Profile(String code) {
            this.code = code;
        }
    }

    /** Something to choose, or an accepted text to type; a name that matters, or an empty one. */
    record Choice(String name, String text, boolean right, String feedback) {

        Choice(String text, boolean right, String feedback) {
            this("", text, right, feedback);
        }
    }

    static void field(Xml xml, String label, String entry) {
        xml.open("qtimetadatafield").leaf("fieldlabel", label).leaf("fieldentry", entry).close();
    }

    void write(Xml xml, String ident, String title) {
        xml.open("item", "ident", ident, "title", title).open("itemmetadata").open("qtimetadata");
        field(xml, "cc_profile", profile.code);
        field(xml, "qmd_scoringpermitted", "Yes");
        xml.close(2);
        presentation(xml);
        processing(xml);
        feedback(xml, "general_fb", explanation);
        feedback(xml, "correct_fb", whenRight);
        feedback(xml, "general_incorrect_fb", whenWrong);
        for (int i = 0; i < choices.size(); i++) {
            feedback(xml, name(i) + "_fb", choices.get(i).feedback());
        }
        xml.close();
    }

    private void presentation(Xml xml) {
        xml.open("presentation");
        material(xml, "text/html", prompt);
        if (profile == Profile.FIB) {
            xml.open("response_str", "ident", "reponse", "rcardinality", "Single")
                    .leaf("render_fib", "", "rows", "1", "columns", "40", "prompt", "Box")
                    .close(2);
            return;
        }
        String cardinality = profile == Profile.MULTIPLE ? "Multiple" : "Single";
        xml.open("response_lid", "ident", "reponse", "rcardinality", cardinality)
                .open("render_choice");
        for (int i = 0; i < choices.size(); i++) {
            xml.open("response_label", "ident", name(i));
            material(xml, "text/plain", choices.get(i).text());
            xml.close();
        }
        xml.close(3);
    }

    private void processing(Xml xml) {
        xml.open("resprocessing")
                .open("outcomes")
                .leaf(
                        "decvar",
                        "",
                        "maxvalue",
                        "100",
                        "minvalue",
                        "0",
                        "varname",
                        "SCORE",
                        "vartype",
                        "Decimal")
                .close();
        if (!explanation.isEmpty()) {
            always(xml, "general_fb");
        }
        for (int i = 0; i < choices.size(); i++) {
            if (!choices.get(i).feedback().isEmpty()) {
                xml.open("respcondition", "continue", "Yes").open("conditionvar");
                xml.leaf("varequal", name(i), "respident", "reponse").close();
                display(xml, name(i) + "_fb");
                xml.close();
            }
        }
        scoring(xml);
        if (!whenWrong.isEmpty()) {
            always(xml, "general_incorrect_fb");
        }
        xml.close();
    }

    private void scoring(Xml xml) {
        if (profile == Profile.FIB) {
            begin(xml);
            choices.forEach(accepted ->
                    xml.leaf("varequal", accepted.text(), "respident", "reponse", "case", "No"));
            end(xml);
            return;
        }
        begin(xml);
        if (profile == Profile.MULTIPLE) {
            xml.open("and");
            for (int i = 0; i < choices.size(); i++) {
                if (choices.get(i).right()) {
                    xml.leaf("varequal", name(i), "respident", "reponse", "case", "Yes");
                } else {
                    xml.open("not").leaf("varequal", name(i), "respident", "reponse").close();
                }
            }
            xml.close();
        } else {
            for (int i = 0; i < choices.size(); i++) {
                if (choices.get(i).right()) {
                    xml.leaf("varequal", name(i), "respident", "reponse");
                }
            }
        }
        end(xml);
    }

    private static void begin(Xml xml) {
        xml.open("respcondition", "continue", "No").open("conditionvar");
    }

    private void end(Xml xml) {
        xml.close().leaf("setvar", "100", "action", "Set", "varname", "SCORE");
        if (!whenRight.isEmpty()) {
            display(xml, "correct_fb");
        }
        xml.close();
    }

    private static void always(Xml xml, String feedback) {
        xml.open("respcondition", "continue", "Yes").open("conditionvar");
        xml.leaf("other", "").close();
        display(xml, feedback);
        xml.close();
    }

    private static void display(Xml xml, String feedback) {
        xml.leaf("displayfeedback", "", "feedbacktype", "Response", "linkrefid", feedback);
    }

    private static void feedback(Xml xml, String ident, String html) {
        if (!html.isEmpty()) {
            xml.open("itemfeedback", "ident", ident).open("flow_mat");
            material(xml, "text/html", html);
            xml.close(2);
        }
    }

    private static void material(Xml xml, String type, String text) {
        xml.open("material").leaf("mattext", text, "texttype", type).close();
    }

    private String name(int choice) {
        String own = choices.get(choice).name();
        return own.isEmpty() ? "choix" + (choice + 1) : own;
    }
}
