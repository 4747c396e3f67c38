package org.ramure.cohorts.attendance.store;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AttendanceSheetRepository extends Repository<AttendanceSheetEntity, UUID> {

    /** Makes the sheet unless it is there. */
    @Modifying
    @Query(
            nativeQuery = true,
            value =
                    "INSERT IGNORE INTO cohorts_attendance_sheet"
                            + " (half_day_id, cohort_id, short_id, secret, events)"
                            + " VALUES (:halfDay, :cohort, :shortId, :secret, 0)")
    void ensure(UUID halfDay, UUID cohort, String shortId, String secret);

    /** The sheet with its row locked until the transaction ends: its log grows line by line. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from AttendanceSheetEntity s where s.halfDayId = :halfDay")
    Optional<AttendanceSheetEntity> locked(UUID halfDay);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from AttendanceSheetEntity s where s.shortId = :shortId")
    Optional<AttendanceSheetEntity> lockedByShortId(String shortId);

    Optional<AttendanceSheetEntity> findByShortId(String shortId);

    Optional<AttendanceSheetEntity> findByHalfDayId(UUID halfDay);

    List<AttendanceSheetEntity> findByCohortId(UUID cohort);
}
