internal import Linkage
internal import Model

/// One person's pathway as indicators read it: the person, and all events by their positions. It is handed on from
/// person to person within a pass and must not be kept.
public struct PersonPathway {
    /// The events of all persons; the person's ranges say which are hers.
    let pathways: EventColumns
    /// The person.
    var person: Person
}

/// The arrays of `Pathways` that indicators read.
struct EventColumns {
    let experiences: EventColumn<Experience>
    let statements: EventColumn<Statement>
    let cases: EventColumn<CaseHistory>
    let stays: EventColumn<Stay>
    let referrals: EventColumn<Referral>
    let returns: EventColumn<Return>
    let services: EventColumn<ServiceInterval>
    let followUps: EventColumn<FollowUp>
    let citizenships: EventColumn<Area>
}

extension Pathways {
    /// Calls `body` with the arrays as columns, which are valid until it returns.
    func withEvents(_ body: (EventColumns) -> Void) {
        experiences.withUnsafeBufferPointer { experiences in
            statements.withUnsafeBufferPointer { statements in
                cases.withUnsafeBufferPointer { cases in
                    withMoreEvents { stays, referrals, returns, services, followUps, citizenships in
                        body(
                            EventColumns(
                                experiences: EventColumn(experiences), statements: EventColumn(statements),
                                cases: EventColumn(cases), stays: stays, referrals: referrals,
                                returns: returns, services: services, followUps: followUps,
                                citizenships: citizenships))
                    }
                }
            }
        }
    }

    private func withMoreEvents(
        _ body: (
            EventColumn<Stay>, EventColumn<Referral>, EventColumn<Return>, EventColumn<ServiceInterval>,
            EventColumn<FollowUp>, EventColumn<Area>
        ) -> Void
    ) {
        stays.withUnsafeBufferPointer { stays in
            referrals.withUnsafeBufferPointer { referrals in
                returns.withUnsafeBufferPointer { returns in
                    withLastEvents { services, followUps, citizenships in
                        body(
                            EventColumn(stays), EventColumn(referrals), EventColumn(returns), services,
                            followUps, citizenships)
                    }
                }
            }
        }
    }

    private func withLastEvents(
        _ body: (EventColumn<ServiceInterval>, EventColumn<FollowUp>, EventColumn<Area>) -> Void
    ) {
        services.withUnsafeBufferPointer { services in
            followUps.withUnsafeBufferPointer { followUps in
                citizenships.withUnsafeBufferPointer { citizenships in
                    body(EventColumn(services), EventColumn(followUps), EventColumn(citizenships))
                }
            }
        }
    }
}
