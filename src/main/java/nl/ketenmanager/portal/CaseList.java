package nl.ketenmanager.portal;

import java.util.List;
import java.util.Optional;
import nl.ketenmanager.calendar.DutchTime;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.escalation.CaseFiles;
import nl.ketenmanager.escalation.CaseSummary;
import nl.ketenmanager.escalation.Status;
import org.jspecify.annotations.Nullable;

/** A page of somebody's cases, in words. */
record CaseList(List<Row> rows, String status, String summary, int page, int pages) {

    record Row(
            String id,
            String title,
            String status,
            @Nullable String body,
            @Nullable String due,
            String reporter) {}

    static CaseList of(CaseFiles.Page page, Optional<Status> status, ChainRegister register) {
        int pages = (int) Math.max(1, (page.total() + page.size() - 1) / page.size());
        return new CaseList(
                page.items().stream().map(one -> row(one, register)).toList(),
                status.map(Status::name).orElse(""),
                summary(page.total(), status),
                page.page() + 1,
                pages);
    }

    public boolean hasPrevious() {
        return page > 1;
    }

    public boolean hasNext() {
        return page < pages;
    }

    /** From beyond the end the way back leads to the end. */
    public int previous() {
        return Math.min(page - 1, pages);
    }

    private static String summary(long total, Optional<Status> status) {
        String which =
                status.map(one -> " met status ‘%s’".formatted(one.label())).orElse("");
        return total == 0
                ? "Er zijn geen zaken%s die u mag zien.".formatted(which)
                : "%d %s%s.".formatted(total, total == 1 ? "zaak" : "zaken", which);
    }

    private static Row row(CaseSummary one, ChainRegister register) {
        Chain chain = register.find(new ChainCode(one.chain())).orElseThrow();
        var tier = one.tier();
        return new Row(
                one.id().text(),
                one.title(),
                one.status().label(),
                tier == null ? null : chain.body(tier).name(),
                one.dueAt() == null ? null : DutchTime.brief(one.dueAt()),
                chain.partner(new PartnerCode(one.submittingPartner()))
                        .map(partner -> partner.name())
                        .orElse(one.submittingPartner()));
    }
}
