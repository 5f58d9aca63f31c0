package nl.ketenmanager.escalation.web;

import java.time.Instant;
import java.util.List;
import nl.ketenmanager.escalation.CaseFiles;
import nl.ketenmanager.escalation.CaseSummary;
import org.jspecify.annotations.Nullable;

/** One page of cases. */
record EscalationPage(List<Item> items, int page, int size, long total) {

    /** A case in the list. */
    record Item(
            String id,
            String chain,
            String title,
            String status,
            @Nullable String tier,
            String route,
            String impact,
            String urgency,
            String track,
            String submittingPartner,
            List<String> affectedPartners,
            Instant raisedAt,
            @Nullable Instant dueAt) {}

    static EscalationPage of(CaseFiles.Page page) {
        return new EscalationPage(
                page.items().stream().map(EscalationPage::item).toList(), page.page(), page.size(), page.total());
    }

    private static Item item(CaseSummary one) {
        return new Item(
                one.id().text(),
                one.chain(),
                one.title(),
                one.status().name(),
                one.tier() == null ? null : one.tier().name(),
                one.route().name(),
                one.impact().name(),
                one.urgency().name(),
                one.track().name(),
                one.submittingPartner(),
                one.affectedPartners(),
                one.raisedAt(),
                one.dueAt());
    }
}
