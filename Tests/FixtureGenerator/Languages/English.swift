extension Language {
    /// English as missions of the International Organization for Migration write it.
    static let english = Language(
        headings: """
            stay_id: Stay ref.
            referral_id: Referral ref.
            parent_referral_id: Earlier referral ref.
            return_id: Return ref.
            local_case_id: Case No.
            local_person_id: Beneficiary No.
            regional_person_number: Regional No.
            given_name: First name
            family_name: Surname
            birth_date: DoB
            national_number: National ID
            document_number: Passport No.
            phone: Contact phone
            email: Contact e-mail
            case_worker: Case worker
            note: Remarks
            sex: Gender
            citizenship: Nationality
            country_recruitment: Recruited in
            country_exploitation: Exploited in
            exploitation_forms: Type of exploitation
            victim_status: VoT status
            identification_date: Date identified
            identification_area: Identified in
            consent_stat_use: Consent to statistics
            linkage_scope: Linkage
            minor_at_identification: Minor
            education: Education
            marital_status: Civil status
            assistance_offered: Assistance offered
            assistance_offer_date: Offer date
            assistance_decision: Offer outcome
            decline_reasons: Reasons declined
            needs_assessed_date: Needs assessed
            needs: Needs
            plan_date: Plan date
            services_received: Services provided
            legal_status: Legal status
            proceedings_role: Role in proceedings
            police_cooperation_consent: Cooperates with police
            guardian_appointed_date: Guardian appointed
            case_status: Case status
            closure_date: Closed on
            closure_reason: Closure reason
            shelter_type: Shelter type
            referred_by: Referred by
            entry_date: Date in
            exit_date: Date out
            agreed_to_return: Agreed to return
            services_in_shelter: Services in shelter
            planned_exit: Planned exit
            exit_destination: Destination
            exit_type: Exit type
            next_service_start: Next service from
            screening_date: Screened on
            indicators_met_band: Indicators met
            referrer_type: Referrer
            referrer_area: Referrer country
            receiver_type: Receiver
            receiver_area: Receiver country
            victim_status_at_referral: Status at referral
            offer_date: Referral offered
            consent_to_referral: Consent to referral
            sent_date: Sent on
            accepted_date: Accepted on
            declined_date: Declined on
            decline_reason_receiver: Why declined
            referral_status: Referral status
            service_requested: Services requested
            service_start_date: Service start
            feedback_date: Feedback on
            formal_identification_requested: Identification requested
            formal_identification_decided: Identification decided
            formal_identification_result: Identification result
            return_from_area: Return from
            return_to_area: Return to
            return_date: Travel date
            return_type: Movement type
            informed_consent_return: Declaration signed
            pre_return_risk_assessment_date: Risk assessment
            family_assessment: Family assessed
            best_interest_done: Best interest determined
            travel_documents: Travel documents
            escort: Escort
            reception_on_arrival: Met on arrival
            accepted_before_travel: Accepted before travel
            handover_date: Handed over
            receiving_organisation: Receiving partner
            reintegration_entry_date: Reintegration start
            programme_type: Programme
            assistance: Reintegration assistance
            followups: Follow-up visits
            retrafficking_status: Re-trafficked
            secondary_beneficiaries: Family members assisted
            """,
        words: """
            sex:
            F: Female
            M: Male
            yes:
            Y: Yes
            N: No
            unknown:
            _U: Unknown
            status:
            PRESUMED: Presumed VoT
            IDENTIFIED_FORMAL: VoT identified by authorities
            IDENTIFIED_SERVICE: VoT identified by IO/NGO
            ATTEMPTED: Attempted trafficking
            NOT_VICTIM: Not a VoT
            AT_RISK: At risk
            form:
            SEX_PROSTITUTION: Prostitution of others
            SEX_NFS: Sexual exploitation
            SEX_PORNOGRAPHY: Pornography
            LABOUR: Forced labour
            BEGGING: Forced begging
            DELINQUENCY: Petty crime
            DOMESTIC_SERVITUDE: Domestic servitude
            FORCED_MARRIAGE: Forced marriage
            ADOPTION: Illegal adoption
            service:
            SHELTER: Accommodation
            FOOD_CLOTHING: Food and clothes
            MEDICAL: Medical
            PSYCHOLOGICAL: Counselling
            LEGAL_ADVICE: Legal advice
            DOCUMENTS: Documentation
            VOCATIONAL: Vocational training
            EDUCATION: Schooling
            FAMILY_MEDIATION: Family mediation
            INTERPRETATION: Interpreting
            exit_type:
            PLANNED: As planned
            EARLY_AGREED: Early by agreement
            UNPLANNED: Left on own
            EXPELLED: Excluded
            TRANSFER: Transferred
            referral_status:
            SENT: Sent
            ACCEPTED: Accepted
            DECLINED: Declined
            WITHDRAWN: Withdrawn
            COMPLETED: Completed
            NO_FEEDBACK: No reply
            return_type:
            AVR: AVRR
            VOLUNTARY_UNASSISTED: Voluntary, unassisted
            FORCED_DEPORTATION: Deported
            READMISSION: Readmitted
            area:
            ALB: Albania
            BIH: Bosnia and Herzegovina
            BGR: Bulgaria
            HRV: Croatia
            HUN: Hungary
            XKX: Kosovo
            MDA: Moldova
            MKD: FYR Macedonia
            MNE: Montenegro
            ROU: ROM
            SRB: Serbia
            UKR: Ukraine
            ITA: Italy
            GRC: Greece
            GBR: UK
            DEU: Germany
            TUR: Turkey
            RUS: Russian Federation
            ARE: UAE
            BEL: Belgium
            STATELESS: Stateless
            """)

    /// Organisations that write the standard's own codes.
    static let codes = Language(headings: "", words: "")
}
