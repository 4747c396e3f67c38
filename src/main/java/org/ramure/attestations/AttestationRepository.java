package org.ramure.attestations;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The register's rows; lists never read facts or files. */
interface AttestationRepository extends Repository<AttestationEntity, UUID> {

    String ROW =
            "SELECT new org.ramure.attestations.AttestationRow(a.id, a.number, a.code, a.personId,"
                    + " a.pathwayId, a.variant, a.kind, a.language, a.title, a.variantTitle,"
                    + " a.issuedAt, a.holderDisplay, a.keepVerifiable, a.substance, a.generation)"
                    + " FROM AttestationEntity a ";

    AttestationEntity save(AttestationEntity attestation);

    Optional<AttestationEntity> findById(UUID id);

    Optional<AttestationEntity> findByIdAndPersonId(UUID id, UUID personId);

    Optional<AttestationEntity> findByCode(String code);

    @Query(ROW + "WHERE a.personId = :person ORDER BY a.issuedAt DESC, a.number DESC")
    List<AttestationRow> rowsOf(UUID person);

    /** Those given at one occasion, the latest first. */
    @Query(ROW + "WHERE a.occasion = :occasion ORDER BY a.generation DESC")
    List<AttestationRow> rowsAt(String occasion);

    @Query(ROW + "WHERE a.id IN :ids")
    List<AttestationRow> rows(Collection<UUID> ids);

    List<AttestationEntity> findByIdIn(Collection<UUID> ids);

    @Query(ROW + "WHERE a.id = :id")
    Optional<AttestationRow> row(UUID id);

    @Query(ROW + "WHERE a.id = :id AND a.personId = :person")
    Optional<AttestationRow> row(UUID id, UUID person);

    @Query(
            ROW
                    + "WHERE (LOCATE(:number, a.number) > 0 OR a.code = :code)"
                    + " ORDER BY a.issuedAt DESC, a.number DESC")
    List<AttestationRow> find(String number, String code, Pageable page);

    @Query(
            "SELECT COUNT(a) FROM AttestationEntity a"
                    + " WHERE LOCATE(:number, a.number) > 0 OR a.code = :code")
    int count(String number, String code);

    /** Locks the year's counter until the transaction ends; 0 where the year has none yet. */
    @Modifying
    @Query(
            nativeQuery = true,
            value =
                    "UPDATE attestations_counter SET last_number = last_number + 1"
                            + " WHERE issue_year = :year")
    int raiseCounter(int year);

    @Modifying
    @Query(
            nativeQuery = true,
            value =
                    "INSERT IGNORE INTO attestations_counter (issue_year, last_number)"
                            + " VALUES (:year, 0)")
    int beginCounter(int year);

    @Query(
            nativeQuery = true,
            value = "SELECT last_number FROM attestations_counter WHERE issue_year = :year")
    int counter(int year);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(
            nativeQuery = true,
            value =
                    "UPDATE attestations_attestation SET person_id = NULL, substance = NULL,"
                            + " pdf = NULL, facts = :facts WHERE id = :id")
    void erase(UUID id, @org.jspecify.annotations.Nullable String facts);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(
            nativeQuery = true,
            value =
                    "UPDATE attestations_attestation SET person_id = :account"
                            + " WHERE person_id = :guest")
    void handOver(UUID guest, UUID account);
}
