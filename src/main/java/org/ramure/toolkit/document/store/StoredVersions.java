package org.ramure.toolkit.document.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ramure.shared.UserFacingException;
import org.ramure.toolkit.document.Right;
import org.ramure.toolkit.document.SheetVersions;
import org.ramure.toolkit.document.Visitor;
import org.ramure.toolkit.document.store.DocumentRights.Seated;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

@Component
@Transactional
class StoredVersions implements SheetVersions {

    private static final int LONGEST = 120;
    private static final int LONGEST_NAME = 160;
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final DocumentRows rows;
    private final DocEntryRepository entries;
    private final DocumentRights rights;
    private final DocumentNames names;
    private final ObjectMapper json;

    StoredVersions(
            DocumentRows rows,
            DocEntryRepository entries,
            DocumentRights rights,
            DocumentNames names,
            ObjectMapper json) {
        this.rows = rows;
        this.entries = entries;
        this.rights = rights;
        this.names = names;
        this.json = json;
    }

    @Override
    public int keep(Visitor visitor, UUID document, String label) {
        Seated seated = rights.require(visitor, document, Right.WRITE);
        String name = label.strip();
        if (name.isEmpty() || name.length() > LONGEST) {
            throw new UserFacingException("toolkit.version.label", LONGEST);
        }
        List<VersionEntity> before = rows.versions(document);
        if (before.size() >= MOST) {
            throw new UserFacingException("toolkit.version.many", MOST);
        }
        Map<String, String> answers = new TreeMap<>();
        entries.findByDocumentId(document)
                .forEach(entry -> answers.put(entry.fieldKey(), entry.content()));
        int number = before.isEmpty() ? 1 : before.getFirst().number() + 1;
        rows.add(
                new VersionEntity(seated.document(), number, name, json.writeValueAsString(answers))
                        .taken(seated.seat().author(), rights.now()));
        return number;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Kept> of(Visitor visitor, UUID document) {
        return rights.seat(visitor, document).map(seated -> kept(document)).orElse(List.of());
    }

    private List<Kept> kept(UUID document) {
        List<VersionEntity> found = rows.versions(document);
        Map<UUID, List<SignatureEntity>> signed =
                rows.signatures(document).stream()
                        .collect(Collectors.groupingBy(SignatureEntity::versionId));
        Map<UUID, String> by = names.of(found.stream().map(VersionEntity::takenBy).toList());
        return found.stream()
                .map(version ->
                        new Kept(
                                version.id(),
                                version.number(),
                                version.label(),
                                version.stage(),
                                version.sheetVersion(),
                                by.getOrDefault(version.takenBy(), ""),
                                version.takenAt(),
                                signed.getOrDefault(version.id(), List.of()).stream()
                                        .map(SignatureEntity::toSignature)
                                        .toList()))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Answers> answers(Visitor visitor, UUID document, int number) {
        return of(visitor, document).stream()
                .filter(kept -> kept.number() == number)
                .findFirst()
                .flatMap(kept ->
                        rows.versions(document).stream()
                                .filter(version -> version.number() == number)
                                .findFirst()
                                .map(version ->
                                        new Answers(
                                                kept, json.readValue(version.answers(), TEXTS))));
    }

    @Override
    public void sign(Visitor visitor, UUID document, int number, String signer, String role) {
        Seated seated = rights.require(visitor, document, Right.WRITE);
        String party = seated.seat().party();
        if (party.isEmpty()) {
            throw new UserFacingException("toolkit.sign.noParty");
        }
        String name = signer.strip();
        String function = role.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME || function.length() > LONGEST_NAME) {
            throw new UserFacingException("toolkit.sign.name", LONGEST_NAME);
        }
        Kept kept =
                kept(document).stream()
                        .filter(k -> k.number() == number)
                        .findFirst()
                        .orElseThrow(DocumentRights::unknown);
        if (kept.signatures().stream().anyMatch(s -> s.party().equals(party))) {
            throw new UserFacingException("toolkit.sign.already");
        }
        rows.add(
                new SignatureEntity(
                        kept.id(),
                        seated.seat().author(),
                        new Signature(party, name, function, rights.now())));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Wording> wordings(Visitor visitor, UUID document, String key) {
        if (rights.seat(visitor, document).isEmpty()) {
            return List.of();
        }
        List<WordingEntity> found = rows.wordings(document, key);
        Map<UUID, String> by = names.of(found.stream().map(WordingEntity::savedBy).toList());
        return found.stream()
                .map(w -> new Wording(w.content(), by.getOrDefault(w.savedBy(), ""), w.savedAt()))
                .toList();
    }
}
