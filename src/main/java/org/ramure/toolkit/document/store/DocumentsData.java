package org.ramure.toolkit.document.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ramure.people.PersonId;
import org.ramure.people.spi.PersonalData;
import org.springframework.stereotype.Component;

/**
 * A person's own sheets, and what they wrote in those of others: the former go with them, of the
 * latter the text stays without their name.
 */
@Component
class DocumentsData implements PersonalData {

    private final DocumentRows rows;
    private final DocEntryRepository entries;

    DocumentsData(DocumentRows rows, DocEntryRepository entries) {
        this.rows = rows;
        this.entries = entries;
    }

    @Override
    public String section() {
        return "toolkit-sheets";
    }

    @Override
    public void move(PersonId guest, PersonId account) {
        for (DocumentEntity document : rows.ownedBy(guest)) {
            UUID activity = document.activity();
            if (activity != null && rows.ofActivity(account, activity).isPresent()) {
                document.detach(); // both have one: the guest's goes on as a sheet of its own
            }
            document.belongTo(account);
        }
        rows.memberships(guest, List.of()).forEach(member -> member.belongTo(account.value()));
        rows.flush();
        rows.rewrite(guest.value(), account.value());
        entries.rewrite(guest.value(), account.value());
    }

    @Override
    public Map<String, Object> export(PersonId person) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("sheets", rows.ownedBy(person).stream().map(this::whole).toList());
        all.put(
                "writtenElsewhere",
                entries.findBySavedBy(person.value()).stream()
                        .map(entry ->
                                Map.of(
                                        "sheet", entry.documentId().toString(),
                                        "field", entry.fieldKey(),
                                        "text", entry.content(),
                                        "savedAt", entry.savedAt().toString()))
                        .toList());
        return all;
    }

    private Map<String, Object> whole(DocumentEntity document) {
        return Map.of(
                "id", document.id().toString(),
                "title", document.title(),
                "createdAt", document.createdAt().toString(),
                "changedAt", document.changedAt().toString(),
                "answers",
                        entries.findByDocumentId(document.id()).stream()
                                .collect(
                                        Collectors.toMap(
                                                DocEntryEntity::fieldKey, DocEntryEntity::content)),
                "versions",
                        rows.versions(document.id()).stream()
                                .map(v ->
                                        Map.of(
                                                "number", v.number(),
                                                "label", v.label(),
                                                "takenAt", v.takenAt().toString(),
                                                "answers", v.answers()))
                                .toList(),
                "sharedWith",
                        rows.members(document.id()).stream().map(MemberEntity::name).toList());
    }

    @Override
    public void erase(PersonId person) {
        List<UUID> own = rows.ownedBy(person).stream().map(DocumentEntity::id).toList();
        rows.memberships(person, List.of()).forEach(rows::remove);
        rows.flush();
        own.forEach(rows::erase);
        rows.rewrite(person.value(), DocumentNames.NOBODY);
        entries.rewrite(person.value(), DocumentNames.NOBODY);
    }
}
