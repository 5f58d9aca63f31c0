package nl.ketenmanager.chain.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.ketenmanager.chain.Body;
import nl.ketenmanager.chain.Capability;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.chain.Office;
import nl.ketenmanager.chain.Partner;
import nl.ketenmanager.chain.PartnerKind;
import nl.ketenmanager.chain.Phase;
import nl.ketenmanager.chain.StandpointVia;
import nl.ketenmanager.chain.Tier;
import org.jspecify.annotations.Nullable;

/** A chain as the API shows it: every capability is named, on or off. */
record ChainProfile(
        String code,
        String name,
        String objective,
        Phase phase,
        boolean hasKetenmanager,
        boolean ketenmanagerDeadlineForwards,
        Map<Capability, Boolean> capabilities,
        List<PartnerView> partners,
        List<BodyView> bodies,
        List<OfficeView> offices) {

    record PartnerView(
            String code,
            String name,
            PartnerKind kind,
            boolean instructable,
            StandpointVia standpointVia,
            @Nullable String office) {

        static PartnerView of(Partner partner) {
            return new PartnerView(
                    partner.code().value(),
                    partner.name(),
                    partner.kind(),
                    partner.instructable(),
                    partner.standpointVia(),
                    partner.office() == null ? null : partner.office().value());
        }
    }

    record BodyView(Tier tier, String name) {
        static BodyView of(Body body) {
            return new BodyView(body.tier(), body.name());
        }
    }

    record OfficeView(String code, String name) {
        static OfficeView of(Office office) {
            return new OfficeView(office.code().value(), office.name());
        }
    }

    static ChainProfile of(Chain chain) {
        var capabilities = new EnumMap<Capability, Boolean>(Capability.class);
        for (Capability capability : Capability.values()) {
            capabilities.put(capability, chain.has(capability));
        }
        return new ChainProfile(
                chain.code().value(),
                chain.name(),
                chain.objective(),
                chain.phase(),
                chain.hasKetenmanager(),
                chain.ketenmanagerDeadlineForwards(),
                capabilities,
                chain.partners().stream().map(PartnerView::of).toList(),
                chain.bodies().stream().map(BodyView::of).toList(),
                chain.offices().stream().map(OfficeView::of).toList());
    }
}
