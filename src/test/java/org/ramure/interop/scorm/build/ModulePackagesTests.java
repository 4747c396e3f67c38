package org.ramure.interop.scorm.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.ramure.catalogue.Course;
import org.ramure.catalogue.release.ReleaseId;
import org.ramure.catalogue.release.ReleasedCourse;
import org.ramure.catalogue.release.Releases;
import org.ramure.interop.scorm.ModulePackage;
import org.ramure.interop.scorm.Omission;
import org.ramure.interop.scorm.PackageFormat;
import org.ramure.interop.scorm.PackageWish;
import org.ramure.people.Account;
import org.ramure.people.PersonId;
import org.ramure.people.Role;
import org.ramure.shared.Language;
import org.ramure.shared.Translations;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class ModulePackagesTests {

    private static final Pattern ADDRESS = Pattern.compile("\\b(?:href|src)=\"([^\"]*)\"");

    private final Course course = SampleModule.course("CC-BY-SA-4.0");
    private final BuiltPackages packages = packages(course, 40);

    private static BuiltPackages packages(Course course, int bytes) {
        return packages(course, bytes, new StaticListableBeanFactory());
    }

    private static BuiltPackages packages(
            Course course, int bytes, StaticListableBeanFactory beans) {
        return new BuiltPackages(
                SampleModule.catalogue(course, bytes),
                beans.getBeanProvider(Releases.class),
                new Translations(),
                "https://ramure.test/");
    }

    private static Account someone(Role role) {
        return new Account(
                new PersonId(new UUID(9, 9)),
                "Inès",
                "Martin",
                "ines@example.org",
                Language.FR,
                Set.of(role));
    }

    private static PackageWish wish(PackageFormat format) {
        return new PackageWish("alpha", "bases", Language.FR, format, Optional.empty());
    }

    private static Optional<ModulePackage> pack(BuiltPackages packages, PackageFormat format) {
        return packages.pack(someone(Role.AUTHOR), wish(format));
    }

    private Unpacked unpacked(PackageFormat format) {
        return Unpacked.of(pack(packages, format).orElseThrow().bytes());
    }

    private static List<Element> all(Document document, String name) {
        List<Element> found = new ArrayList<>();
        var nodes = document.getElementsByTagNameNS("*", name);
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    @Test
    void whoTeachesMayTakeAModuleAndALearnerMayNot() {
        for (Role role : List.of(Role.FACILITATOR, Role.AUTHOR, Role.ADMINISTRATOR)) {
            assertThat(packages.pack(someone(role), wish(PackageFormat.SCORM_12))).isPresent();
        }
        assertThat(packages.courses(someone(Role.LEARNER))).isEmpty();
        assertThat(packages.pack(someone(Role.LEARNER), wish(PackageFormat.SCORM_12))).isEmpty();
    }

    @Test
    void aCourseWithoutAnOpenLicenceStaysWhereItIs() {
        var closed = packages(SampleModule.course("Tous droits réservés"), 40);

        assertThat(closed.courses(someone(Role.AUTHOR))).isEmpty();
        assertThat(pack(closed, PackageFormat.COMMON_CARTRIDGE)).isEmpty();
    }

    @Test
    void aLanguageThatTheCourseDoesNotSpeakIsNotThere() {
        var english =
                new PackageWish(
                        "alpha", "bases", Language.EN, PackageFormat.SCORM_12, Optional.empty());

        assertThat(packages.pack(someone(Role.AUTHOR), english)).isEmpty();
    }

    @Test
    void theSameContentGivesTheSameBytes() {
        for (PackageFormat format : PackageFormat.values()) {
            assertThat(pack(packages, format).orElseThrow().bytes())
                    .isEqualTo(pack(packages(course, 40), format).orElseThrow().bytes());
        }
        assertThat(pack(packages, PackageFormat.COMMON_CARTRIDGE).orElseThrow().fileName())
                .isEqualTo("alpha-bases-fr.imscc");
    }

    @Test
    void theScormManifestNamesEveryFileAndNothingElse() throws Exception {
        var files = unpacked(PackageFormat.SCORM_12);
        Document manifest = files.xml("imsmanifest.xml");

        assertThat(all(manifest, "schemaversion").getFirst().getTextContent()).isEqualTo("1.2");
        var resource = all(manifest, "resource").getFirst();
        assertThat(resource.getAttribute("adlcp:scormtype")).isEqualTo("sco");
        assertThat(resource.getAttribute("href")).isEqualTo("index.html");
        assertThat(all(manifest, "item").getFirst().getAttribute("identifierref"))
                .isEqualTo(resource.getAttribute("identifier"));
        List<String> named =
                all(manifest, "file").stream().map(file -> file.getAttribute("href")).toList();
        assertThat(named).contains("media/fr-bases-dessin.svg");
        List<String> present = new ArrayList<>(files.files().keySet());
        present.remove("imsmanifest.xml");
        assertThat(named).containsExactlyInAnyOrderElementsOf(present);
    }

    @Test
    void linksStayInThePackageWhereItHasThePageAndElseLeadToTheSite() {
        String page = unpacked(PackageFormat.SCORM_12).text("index.html");

        assertThat(page)
                .contains("<html lang=\"fr\">")
                .contains("<a href=\"#verifier\">le quiz</a>")
                .contains("href=\"https://ramure.test/glossaire#odd\" target=\"_blank\"")
                .contains("href=\"https://example.org/?a=1&amp;b\" target=\"_blank\"")
                .contains("src=\"media/fr-bases-dessin.svg\"")
                .contains("href=\"https://ramure.test/activites/alpha/bases/fiche\"")
                .contains("Awa Diallo ; Inès Martin")
                .contains("CC-BY-SA-4.0")
                .doesNotContain("href=\"/")
                .doesNotContain("src=\"/");
    }

    @Test
    void aMediumTooBigStaysOnTheSite() {
        var big = packages(course, 21 * 1024 * 1024);
        var files = Unpacked.of(pack(big, PackageFormat.SCORM_12).orElseThrow().bytes());

        assertThat(files.files().keySet()).noneMatch(name -> name.startsWith("media/"));
        assertThat(files.text("index.html"))
                .contains("src=\"https://ramure.test" + SampleModule.PICTURE);
    }

    @Test
    void everyFileAndReferenceOfTheCartridgeResolves() throws Exception {
        var files = unpacked(PackageFormat.COMMON_CARTRIDGE);
        Document manifest = files.xml("imsmanifest.xml");

        List<String> resources =
                all(manifest, "resource").stream().map(r -> r.getAttribute("identifier")).toList();
        assertThat(resources).doesNotHaveDuplicates();
        for (String element : List.of("item", "dependency")) {
            assertThat(all(manifest, element))
                    .filteredOn(one -> one.hasAttribute("identifierref"))
                    .extracting(one -> one.getAttribute("identifierref"))
                    .isNotEmpty()
                    .allMatch(resources::contains);
        }
        assertThat(all(manifest, "file"))
                .extracting(file -> file.getAttribute("href"))
                .allMatch(files.files()::containsKey)
                .doesNotHaveDuplicates();
        for (String name : files.files().keySet()) {
            if (name.endsWith(".html")) {
                Matcher addresses = ADDRESS.matcher(files.text(name));
                while (addresses.find()) {
                    String address = addresses.group(1);
                    assertThat(address.startsWith("https://") || files.files().containsKey(address))
                            .as(name + ": " + address)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void theCartridgesQuizKnowsTheRightAnswersInTheSixKindsOfItsProfile() throws Exception {
        Document quiz = unpacked(PackageFormat.COMMON_CARTRIDGE).xml("quiz-verifier.xml");

        List<String> profiles =
                all(quiz, "fieldentry").stream()
                        .map(Element::getTextContent)
                        .filter(text -> text.startsWith("cc."))
                        .toList();
        // one exam, then 1 + 1 + 1 questions, 3 places, 3 pairs, and a text
        assertThat(profiles)
                .hasSize(11)
                .startsWith(
                        "cc.exam.v0p1",
                        "cc.multiple_choice.v0p1",
                        "cc.multiple_response.v0p1",
                        "cc.true_false.v0p1")
                .endsWith("cc.fib.v0p1");
        assertThat(all(quiz, "response_label"))
                .extracting(label -> label.getAttribute("ident"))
                .contains("true", "false");
        for (Element item : all(quiz, "item")) {
            assertThat(item.getElementsByTagName("setvar").getLength()).isPositive();
            List<String> idents = new ArrayList<>();
            var feedback = item.getElementsByTagName("itemfeedback");
            for (int i = 0; i < feedback.getLength(); i++) {
                idents.add(((Element) feedback.item(i)).getAttribute("ident"));
            }
            var shown = item.getElementsByTagName("displayfeedback");
            for (int i = 0; i < shown.getLength(); i++) {
                assertThat(idents).contains(((Element) shown.item(i)).getAttribute("linkrefid"));
            }
        }
    }

    /** What Moodle's importer does not find so, it scores zero or does not read at all. */
    @Test
    void theCartridgesQuizIsWrittenAsMoodleReadsIt() throws Exception {
        var files = unpacked(PackageFormat.COMMON_CARTRIDGE);
        Document quiz = files.xml("quiz-verifier.xml");

        assertThat(files.xml("imsmanifest.xml").getDocumentElement().getNamespaceURI())
                .isEqualTo("http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1");
        assertThat(all(quiz, "and"))
                .isNotEmpty()
                .allSatisfy(and ->
                        assertThat(directAnswers(and))
                                .isNotEmpty()
                                .allMatch(answer -> answer.getAttribute("case").equals("Yes")));
        assertThat(all(quiz, "item"))
                .allSatisfy(item ->
                        assertThat(item.getElementsByTagName("setvar").getLength()).isEqualTo(1));
    }

    private static List<Element> directAnswers(Element and) {
        List<Element> found = new ArrayList<>();
        for (var node = and.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && "varequal".equals(element.getLocalName())) {
                found.add(element);
            }
        }
        return found;
    }

    @Test
    void whatIsMissingIsSaidInThePackageAndBesideIt() {
        var left =
                packages.leftOut(
                        course.modules().getFirst(), Language.FR, PackageFormat.COMMON_CARTRIDGE);

        assertThat(left)
                .containsExactly(
                        new Omission("Titre verifier", Omission.Reason.SPLIT),
                        new Omission("Titre ecrire", Omission.Reason.EXERCISE),
                        new Omission("Titre fiche", Omission.Reason.SHEET));
        assertThat(unpacked(PackageFormat.SCORM_12).text("index.html"))
                .contains("Ce qui manque dans ce paquet")
                .contains("Titre fiche")
                .doesNotContain("interop.scorm.");
        assertThat(unpacked(PackageFormat.COMMON_CARTRIDGE).text(Draft.ABOUT + ".html"))
                .contains("Titre ecrire");
    }

    @Test
    void anExerciseIsPaperWithItsChoicesAndWhatTheScoreMeans() {
        assertThat(unpacked(PackageFormat.COMMON_CARTRIDGE).text("ecrire.html"))
                .contains("☐ Seul")
                .contains("☐ Ensemble (2 points)")
                .contains("Au début")
                .doesNotContain("<input");
    }

    @Test
    void takesAModuleAsItWasInAReleaseAndCitesThatRelease() {
        var id = new ReleaseId("ab".repeat(32));
        Releases releases = mock(Releases.class);
        when(releases.read(id))
                .thenReturn(
                        Optional.of(
                                new ReleasedCourse(
                                        SampleModule.course("CC-BY-SA-4.0"), List.of(), Map.of())));
        var beans = new StaticListableBeanFactory();
        beans.addBean("releases", releases);
        BuiltPackages kept = packages(SampleModule.course("CC-BY-SA-4.0"), 40, beans);

        ModulePackage file = kept.pack(someone(Role.AUTHOR), wish(id)).orElseThrow();
        Unpacked inside = Unpacked.of(file.bytes());

        assertThat(file.fileName()).isEqualTo("alpha-bases-fr-ababababab.zip");
        assertThat(inside.text("index.html"))
                .contains(
                        "Awa Diallo ; Inès Martin. Les bases. In: Le cours. Version 1.2.0,"
                                + " ababababab. Ramure. https://ramure.test/parcours");
        assertThat(kept.pack(someone(Role.AUTHOR), wish(new ReleaseId("cd".repeat(32))))).isEmpty();
        assertThat(kept.pack(someone(Role.LEARNER), wish(id))).isEmpty();
    }

    private static PackageWish wish(ReleaseId release) {
        return new PackageWish(
                "alpha", "bases", Language.FR, PackageFormat.SCORM_12, Optional.of(release));
    }
}
