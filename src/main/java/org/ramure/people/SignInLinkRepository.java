package org.ramure.people;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface SignInLinkRepository extends JpaRepository<SignInLink, UUID> {

    Optional<SignInLink> findByTokenHash(String hash);

    /** Uses the link up; 0 when somebody else was faster or its time is over. */
    @Modifying(clearAutomatically = true)
    @Query(
            "update SignInLink l set l.usedAt = :now where l.id = :id"
                    + " and l.usedAt is null and l.expiresAt > :now")
    int use(UUID id, Instant now);

    @Modifying
    @Query("delete from SignInLink l where l.email = :email")
    void deleteAllTo(String email);

    @Modifying
    @Query("delete from SignInLink l where l.purpose = :purpose and l.usedAt is null")
    void deleteUnused(SignInLink.Purpose purpose);

    @Modifying
    @Query("delete from SignInLink l where l.expiresAt < :before")
    void deleteExpired(Instant before);
}
