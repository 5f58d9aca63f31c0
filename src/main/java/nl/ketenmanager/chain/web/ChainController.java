package nl.ketenmanager.chain.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.List;
import nl.ketenmanager.chain.ChainRegister;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows the chains that the caller takes part in. */
@RestController
@Tag(name = "Chains", description = "Chains and who holds which role in them")
@RequestMapping("/api/v1/chains")
class ChainController {
    private final ChainRegister chains;
    private final ChainAccess access;

    ChainController(ChainRegister chains, ChainAccess access) {
        this.chains = chains;
        this.access = access;
    }

    @GetMapping
    @Operation(summary = "The chains that the caller takes part in")
    List<ChainProfile> all(Principal caller) {
        return chains.all().stream()
                .filter(chain -> access.isMember(caller.getName(), chain.code()))
                .map(ChainProfile::of)
                .toList();
    }

    @GetMapping("/{code}")
    @Operation(summary = "A chain: partners, bodies, phase, and every capability on or off")
    ChainProfile one(@PathVariable String code, Principal caller) {
        return ChainProfile.of(access.forMember(caller.getName(), code));
    }
}
