package org.ramure;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import java.security.Principal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ramure.people.Role;
import org.ramure.people.SignedInPerson;
import org.ramure.testing.WholeApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.test.context.TestPropertySource;
import org.springframework.util.ClassUtils;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Who may open what, in one table: every view and every plain address, for guests and each role. A
 * new one fails here until it has its row. What an open address then shows of whose data is each
 * module's own matter, and tested there.
 */
@WholeApplicationTest
@AutoConfigureMockMvc
@TestPropertySource(
        properties =
                "spring.datasource.url=jdbc:h2:mem:entrycontroller;DB_CLOSE_DELAY=-1;MODE=MariaDB;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE")
class AccessTests {

    /** Who comes: a guest, or an account with this role besides that of learner. */
    enum Visitor {
        GUEST,
        LEARNER,
        FACILITATOR,
        AUTHOR,
        ADMINISTRATOR
    }

    private static final Set<Visitor> ANYONE = EnumSet.allOf(Visitor.class);
    private static final Set<Visitor> ACCOUNTS = EnumSet.complementOf(EnumSet.of(Visitor.GUEST));
    private static final Set<Visitor> AUTHORS = EnumSet.of(Visitor.AUTHOR, Visitor.ADMINISTRATOR);
    private static final Set<Visitor> FACILITATORS =
            EnumSet.of(Visitor.FACILITATOR, Visitor.ADMINISTRATOR);
    private static final Set<Visitor> TEACHERS =
            EnumSet.of(Visitor.FACILITATOR, Visitor.AUTHOR, Visitor.ADMINISTRATOR);
    private static final Set<Visitor> ADMINISTRATORS = EnumSet.of(Visitor.ADMINISTRATOR);

    private static final Map<String, Set<Visitor>> VIEWS =
            Map.ofEntries(
                    Map.entry("", ANYONE),
                    Map.entry("accessibilite", ANYONE),
                    Map.entry("activites/:course/:module/:activity", ANYONE),
                    Map.entry("groupes", FACILITATORS),
                    Map.entry("groupes/:cohort", FACILITATORS),
                    Map.entry("groupes/nouveau", FACILITATORS),
                    Map.entry("apprendre/:pathway/:module?/:activity?", ANYONE),
                    Map.entry("atelier", AUTHORS),
                    Map.entry("atelier/versions/:course?", AUTHORS),
                    Map.entry("cours/:course/:module?", ANYONE),
                    Map.entry("attestations", ACCOUNTS),
                    Map.entry("competences", ACCOUNTS),
                    Map.entry("lti/choix/:launch", ACCOUNTS),
                    Map.entry("lti/contenu/:launch", ACCOUNTS),
                    Map.entry("compte/relier/:code", ACCOUNTS),
                    Map.entry("compte/acces", ACCOUNTS),
                    Map.entry("organisation/plateformes", ADMINISTRATORS),
                    Map.entry("organisation/connexions", ADMINISTRATORS),
                    Map.entry("organisation/connexions/essai/:key", ADMINISTRATORS),
                    Map.entry("mon-parcours/:cohort", ACCOUNTS),
                    Map.entry("competences/voix", ACCOUNTS),
                    Map.entry("competences/composer", ANYONE),
                    Map.entry(
                            "competences/:competence/:entrance(comprendre|valoriser|explorer|developper)",
                            ANYONE),
                    Map.entry("mon-chemin/:id", ANYONE),
                    Map.entry("regard/:token", ANYONE),
                    Map.entry("regards/:ask", ACCOUNTS),
                    Map.entry("regards/:ask/echanges/:competence", ACCOUNTS),
                    Map.entry("groupes/:cohort/regards/:person", FACILITATORS),
                    Map.entry("compte", ACCOUNTS),
                    Map.entry("confidentialite", ANYONE),
                    Map.entry("connexion", ANYONE),
                    Map.entry("exemples", ANYONE),
                    Map.entry("exemples/:code", ANYONE),
                    Map.entry("exemples/pairs", ANYONE),
                    Map.entry("exemples/proposer/:contribution?", ACCOUNTS),
                    Map.entry("exemples/mes-propositions", ACCOUNTS),
                    Map.entry("exemples/relecture", AUTHORS),
                    Map.entry("exemples/relecture/:contribution", AUTHORS),
                    Map.entry("exemples/importer", AUTHORS),
                    Map.entry("exports", FACILITATORS),
                    Map.entry("glossaire", ANYONE),
                    Map.entry("mentions", ANYONE),
                    Map.entry("groupes/:cohort/avancement", FACILITATORS),
                    Map.entry("groupes/:slug/deroule/:halfDay", FACILITATORS),
                    Map.entry("groupes/:slug/emargement", FACILITATORS),
                    Map.entry("groupes/:slug/emargement/:halfDay", FACILITATORS),
                    Map.entry("groupes/:cohort/personnes/:person", FACILITATORS),
                    Map.entry("groupes/:cohort/bilan/:person", FACILITATORS),
                    Map.entry("groupes/:slug/questions", FACILITATORS),
                    Map.entry("groupes/:cohort/travaux", FACILITATORS),
                    Map.entry("groupes/:cohort/travaux/:assignment/:person", FACILITATORS),
                    Map.entry("pupitre", FACILITATORS),
                    Map.entry("outils", ANYONE),
                    Map.entry("outils/comparer", ANYONE),
                    Map.entry("outils/:kit/:sheet", ANYONE),
                    Map.entry("outils/fiche/:document/:part?(versions|partage)", ANYONE),
                    Map.entry("outils/fiche/:document/comparer", ANYONE),
                    Map.entry("outils/invite/:token", ANYONE),
                    Map.entry("outils/groupe/:group/:kit/:sheet", ACCOUNTS),
                    Map.entry("kits/:kit", ANYONE),
                    Map.entry("kits/:kit/:document", ANYONE),
                    Map.entry("carnet", ACCOUNTS),
                    Map.entry("carnet/:entry", ACCOUNTS),
                    Map.entry("carnet/:entry/partager", ACCOUNTS),
                    Map.entry("carnet/noter/:entry?", ACCOUNTS),
                    Map.entry("carnet/partages", ACCOUNTS),
                    Map.entry("carnet/partage/:share", ACCOUNTS),
                    Map.entry("experimentations", ACCOUNTS),
                    Map.entry("experimentations/:trial", ACCOUNTS),
                    Map.entry("sessions/:session/travaux", ACCOUNTS),
                    Map.entry("sessions/:session/travaux/:assignment", ACCOUNTS),
                    Map.entry("sessions/:session/questionnaires/:questionnaire", ACCOUNTS),
                    Map.entry("sessions/:session/relectures/:reading", ACCOUNTS),
                    Map.entry("sessions/:session/fiches", ACCOUNTS),
                    Map.entry("sessions/:session/fiches/:sheet", ACCOUNTS),
                    Map.entry("groupes/:cohort/fiches", FACILITATORS),
                    Map.entry("groupes/:cohort/fiches/:sheet/:owner", FACILITATORS),
                    Map.entry("hackathons", ACCOUNTS),
                    Map.entry("hackathons/:slug", ACCOUNTS),
                    Map.entry("hackathons/:slug/ecran", ACCOUNTS),
                    Map.entry("hackathons/:slug/equipe", ACCOUNTS),
                    Map.entry("hackathons/:slug/jury", ACCOUNTS),
                    Map.entry("hackathons/:slug/retour/:team", ACCOUNTS),
                    Map.entry("jury/:token", ANYONE),
                    Map.entry("modules-a-emporter", TEACHERS),
                    Map.entry("mon-espace", ACCOUNTS),
                    Map.entry("mon-dossier/:session", ACCOUNTS),
                    Map.entry("dossiers-confies", ACCOUNTS),
                    Map.entry("dossier-confie/:token", ANYONE),
                    Map.entry("pratiques", ACCOUNTS),
                    Map.entry("pratiques/remplir/:practice", ACCOUNTS),
                    Map.entry("pratiques/copies/:version", ACCOUNTS),
                    Map.entry("pratiques/comparer", ACCOUNTS),
                    Map.entry("pratiques/entretien/:id", ACCOUNTS),
                    Map.entry("codeveloppement/:id", ACCOUNTS),
                    Map.entry("entraide/:id", ACCOUNTS),
                    Map.entry("organisation/attestations", ADMINISTRATORS),
                    Map.entry("organisation/courrier", ADMINISTRATORS),
                    Map.entry("organisation/personnes", ADMINISTRATORS),
                    Map.entry("organisation/structures", ADMINISTRATORS),
                    Map.entry("parcours", ANYONE),
                    Map.entry("parcours/:pathway", ANYONE),
                    Map.entry("ressources", ANYONE),
                    Map.entry("ressources/:code", ANYONE),
                    Map.entry("ressources/importer", AUTHORS),
                    Map.entry("ma-pharmacie", ANYONE),
                    Map.entry("boussoles", ANYONE),
                    Map.entry("boussoles/:slug", ANYONE),
                    Map.entry("boussoles/:slug/table", AUTHORS),
                    Map.entry("boussoles/:slug/modifier", AUTHORS),
                    Map.entry("enseigner", ACCOUNTS),
                    Map.entry("enseigner/:placement", ACCOUNTS),
                    Map.entry("methode", ANYONE),
                    Map.entry("methode/:slug", ANYONE),
                    Map.entry("sessions", ANYONE),
                    Map.entry("sessions/:session", ANYONE));

    private static final Map<String, Set<Visitor>> ADDRESSES =
            Map.ofEntries(
                    Map.entry("GET /agenda/{token}.ics", ANYONE),
                    Map.entry("GET /lettres/{token}", ANYONE),
                    Map.entry("GET /ressources.csv", ANYONE),
                    Map.entry("POST /lettres/{token}", ANYONE),
                    Map.entry("GET /sessions/{slug}/agenda/{halfDay}.ics", ANYONE),
                    Map.entry("GET /attestations/{id}/faits", ACCOUNTS),
                    Map.entry("GET /attestations/{id}/pdf", ACCOUNTS),
                    Map.entry("GET /competences/preuves/{id}", ACCOUNTS),
                    Map.entry("GET /compte/donnees.json", ACCOUNTS),
                    Map.entry("GET /connexion/lien/{token}", ANYONE),
                    Map.entry("POST /connexion/lien/{token}", ANYONE),
                    Map.entry("GET /connexion/oidc/entree/{provider}", ANYONE),
                    Map.entry("GET /connexion/oidc/retour/{provider}", ANYONE),
                    Map.entry("GET /connexion/saml/entree/{provider}", ANYONE),
                    Map.entry("POST /connexion/saml/retour", ANYONE),
                    Map.entry("GET /imprimer/{pathwaySlug}/{module}", ANYONE),
                    Map.entry("GET /medias/{course}/{language}/{module}/{file:.+}", ANYONE),
                    Map.entry("GET /exemples.csv", ANYONE),
                    Map.entry("PUT /saisies/exemples/{contribution}/{key}", ANYONE),
                    Map.entry("GET /glossaire/mots/{language}", ANYONE),
                    Map.entry("GET /e/service.js", ANYONE),
                    Map.entry("GET /e/{id}", ANYONE),
                    Map.entry("GET /e/{id}/moi", ANYONE),
                    Map.entry("POST /e/{id}/signatures", ANYONE),
                    Map.entry("GET /attestations/recue/{key}", ANYONE),
                    Map.entry("GET /enseigner/{placement}/resultats.csv", ACCOUNTS),
                    Map.entry("GET /exports/{file}", ACCOUNTS),
                    Map.entry("GET /groupes/{slug}/attestations.zip", ACCOUNTS),
                    Map.entry("GET /groupes/{slug}/exports/{file}", ACCOUNTS),
                    Map.entry("GET /groupes/{slug}/projeter/{halfDay}", ACCOUNTS),
                    Map.entry("POST /groupes/{slug}/projeter/{halfDay}/ecran", ACCOUNTS),
                    Map.entry("POST /groupes/{slug}/projeter/{halfDay}/noir", ACCOUNTS),
                    Map.entry("GET /regards/{ask}/preuves/{proof}", ANYONE),
                    Map.entry("PUT /saisies/regards/{ask}/{key}", ANYONE),
                    Map.entry("GET /q", ANYONE),
                    Map.entry("GET /q/{code}", ANYONE),
                    Map.entry("POST /q/{code}/{question}", ANYONE),
                    Map.entry("GET /groupes/{slug}/papiers/{kind}", ACCOUNTS),
                    Map.entry("GET /groupes/{slug}/papiers/{kind}/{subject}", ACCOUNTS),
                    Map.entry("GET /papiers/colis/{id}", ACCOUNTS),
                    Map.entry("GET /sessions/{slug}/papiers/{kind}", ACCOUNTS),
                    Map.entry("GET /travaux/fichiers/{id}", ACCOUNTS),
                    Map.entry("GET /mon-dossier/fichiers/{id}.pdf", ACCOUNTS),
                    Map.entry("GET /mon-dossier/fichiers/{id}.zip", ACCOUNTS),
                    Map.entry("GET /mon-dossier/{session}/emporter", ACCOUNTS),
                    Map.entry("GET /dossiers-confies/{id}.pdf", ACCOUNTS),
                    Map.entry("GET /dossiers-confies/{id}.zip", ACCOUNTS),
                    Map.entry(
                            "GET /modules-a-emporter/{course}/{module}.{language:fr|en}.{ending:zip|imscc}",
                            ACCOUNTS),
                    Map.entry("GET /citer/{language}/{course}.bib", ANYONE),
                    Map.entry(
                            "GET /medias/versions/{release}/{course}/{language}/{module}/{file:.+}",
                            ANYONE),
                    Map.entry("GET /versions/{release}.zip", ACCOUNTS),
                    Map.entry("GET /kits/{kit}.{language:fr|en}.pdf", ANYONE),
                    Map.entry("GET /kits/{kit}.{language:fr|en}.zip", ANYONE),
                    Map.entry("GET /outils/{kit}/{sheet}.{language:fr|en}.pdf", ANYONE),
                    Map.entry("GET /outils/fiche/{document}/suite", ANYONE),
                    Map.entry("GET /outils/fiche/{document}/export.{form:pdf|csv|json}", ANYONE),
                    Map.entry("PUT /saisies/outils/{document}/{key}", ANYONE),
                    Map.entry("GET /dossiers-invites/{guest}.pdf", ANYONE),
                    Map.entry("GET /dossiers-invites/{guest}.zip", ANYONE),
                    Map.entry("GET /carnet/fichiers/{id}", ACCOUNTS),
                    Map.entry("GET /carnet/imprimer/{id}", ACCOUNTS),
                    Map.entry("GET /carnet/partage/{share}/fichiers/{id}", ACCOUNTS),
                    Map.entry("GET /experimentations/fichiers/{id}", ACCOUNTS),
                    Map.entry("PUT /saisies/carnet/{entry}/{key}", ANYONE),
                    Map.entry("PUT /saisies/experimentations/{trial}/{key}", ANYONE),
                    Map.entry("GET /relectures/{reading}/fichiers/{number}", ACCOUNTS),
                    Map.entry("GET /imprimer/fiches/{cohort}.{sheet}", ANYONE),
                    Map.entry("PUT /saisies/fiches/{cohort}.{sheet}/{key}", ANYONE),
                    Map.entry("GET /pratiques/fichiers/{file}", ACCOUNTS),
                    Map.entry("GET /pratiques/entretien/{talk}/fichiers/{file}", ACCOUNTS),
                    Map.entry("GET /pratiques/entretien/{talk}/resultat.pdf", ACCOUNTS),
                    Map.entry("GET /imprimer/pratiques", ANYONE),
                    Map.entry("GET /imprimer/pratiques/{version}", ANYONE),
                    Map.entry("PUT /saisies/pratiques/grille.{practice}/{key}", ANYONE),
                    Map.entry("PUT /saisies/pratiques/entretien.{id}/{key}", ANYONE),
                    Map.entry("PUT /saisies/codeveloppement/{id}/{key}", ANYONE),
                    Map.entry("PUT /saisies/entretien-final/{place}/{key}", ANYONE),
                    Map.entry("PUT /saisies/entraide/{id}/{key}", ANYONE),
                    Map.entry("GET /hackathons/{hackathon}/equipes/{team}/fichier", ANYONE),
                    Map.entry("GET /hackathons/{slug}/export/{table}.{ending}", ACCOUNTS),
                    Map.entry("GET /hackathons/{slug}/retour/{team}/retour.pdf", ACCOUNTS),
                    Map.entry("PUT /saisies/hackathons/{hackathon}/equipe.{team}/{key}", ANYONE),
                    Map.entry("PUT /saisies/hackathons/{hackathon}/jury.{team}/{key}", ANYONE),
                    Map.entry("GET /lti/cles", ANYONE),
                    Map.entry("GET /lti/entree", ANYONE),
                    Map.entry("POST /lti/entree", ANYONE),
                    Map.entry("GET /lti/inscription", ANYONE),
                    Map.entry("POST /lti/inscription", ANYONE),
                    Map.entry("POST /lti/lancement", ANYONE),
                    Map.entry("POST /lti/onglet", ANYONE),
                    Map.entry("GET /lti/reponse/{id}", ACCOUNTS),
                    Map.entry("POST /lti/reprise", ANYONE),
                    Map.entry("GET /lti/suite", ANYONE),
                    Map.entry("GET /saml/metadonnees", ANYONE),
                    Map.entry("GET /verifier", ANYONE),
                    Map.entry("GET /verifier/{code}", ANYONE),
                    Map.entry("PUT /competences/notes/{framework}/{competence}", ANYONE),
                    Map.entry("PUT /saisies/{pathway}/{activity}/{key}", ANYONE));

    @Autowired private AccessAnnotationChecker views;
    @Autowired private List<SecurityFilterChain> chains;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping controllers;

    @Test
    void everyViewOpensToThoseOfTheTableAndToNobodyElse() {
        SortedMap<String, Set<Visitor>> found = new TreeMap<>();
        allViews()
                .forEach(view ->
                        found.put(
                                view.getAnnotation(Route.class).value(),
                                those(visitor -> mayOpen(view, visitor))));

        assertThat(found).isEqualTo(new TreeMap<>(VIEWS));
    }

    @Test
    void everyPlainAddressOpensToThoseOfTheTableAndToNobodyElse() {
        SortedMap<String, Set<Visitor>> found = new TreeMap<>();
        controllers
                .getHandlerMethods()
                .forEach((address, method) -> {
                    if (method.getBeanType().getName().startsWith("org.ramure.")) {
                        rows(address)
                                .forEach(row ->
                                        found.put(row, those(visitor -> mayAsk(row, visitor))));
                    }
                });

        assertThat(found).isEqualTo(new TreeMap<>(ADDRESSES));
    }

    private static Set<Visitor> those(Predicate<Visitor> allowed) {
        return Stream.of(Visitor.values())
                .filter(allowed)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Visitor.class)));
    }

    private static Stream<Class<?>> allViews() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scanner.findCandidateComponents("org.ramure").stream()
                .<Class<?>>map(found ->
                        ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .filter(Component.class::isAssignableFrom);
    }

    private boolean mayOpen(Class<?> view, Visitor visitor) {
        Authentication who = authentication(visitor);
        Principal principal = visitor == Visitor.GUEST ? null : who;
        return views.hasAccess(view, principal, role -> has(who, role));
    }

    private static boolean has(Authentication who, String role) {
        return who.getAuthorities().stream()
                .anyMatch(granted -> ("ROLE_" + role).equals(granted.getAuthority()));
    }

    private static Stream<String> rows(RequestMappingInfo address) {
        return address.getMethodsCondition().getMethods().stream()
                .flatMap(method ->
                        address.getPatternValues().stream().map(path -> method + " " + path));
    }

    private boolean mayAsk(String row, Visitor visitor) {
        String[] asked = row.split(" ", 2);
        String path =
                asked[1].replaceAll("\\{[^}:]+:(\\w+)\\|[^}]*}", "$1").replaceAll("\\{[^}]+}", "x");
        var request = new MockHttpServletRequest(asked[0], path);
        var guard =
                chains.stream()
                        .filter(chain -> chain.matches(request))
                        .findFirst()
                        .orElseThrow()
                        .getFilters()
                        .stream()
                        .filter(AuthorizationFilter.class::isInstance)
                        .map(AuthorizationFilter.class::cast)
                        .findFirst()
                        .orElseThrow();
        var decision =
                guard.getAuthorizationManager().authorize(() -> authentication(visitor), request);
        return decision != null && decision.isGranted();
    }

    private static Authentication authentication(Visitor visitor) {
        if (visitor == Visitor.GUEST) {
            return new AnonymousAuthenticationToken(
                    "key", "guest", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));
        }
        var person =
                new SignedInPerson(
                        new UUID(1, 1),
                        new UUID(2, 2),
                        EnumSet.of(Role.LEARNER, Role.valueOf(visitor.name())));
        return UsernamePasswordAuthenticationToken.authenticated(
                person, null, person.getAuthorities());
    }
}
