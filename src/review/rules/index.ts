import type { ReviewRule } from "../rule";
import { addedBehindGate } from "./added-behind-gate";
import { adopted } from "./adopted";
import { allowListEmptied } from "./allow-list-emptied";
import { allowListLosesId } from "./allow-list-loses-id";
import { allowListUnknown } from "./allow-list-unknown";
import { argumentBecomesUnknown } from "./argument-becomes-unknown";
import { changeIgnored } from "./change-ignored";
import { changeMissing } from "./change-missing";
import { changeTooEarly } from "./change-too-early";
import { checkFailed } from "./check-failed";
import { configurationDiffers } from "./configuration-differs";
import { createdAgain } from "./created-again";
import { deletedInUse } from "./deleted-in-use";
import { drift } from "./drift";
import { endpointReplaced } from "./endpoint-replaced";
import { gateClosed } from "./gate-closed";
import { hazardousProvider } from "./hazardous-provider";
import { identityChanged } from "./identity-changed";
import { listShortened } from "./list-shortened";
import { otherDigest } from "./other-digest";
import { otherSpec } from "./other-spec";
import { otherStage } from "./other-stage";
import { planErrored } from "./plan-errored";
import { planIncomplete } from "./plan-incomplete";
import { principalWider } from "./principal-wider";
import { priorSpecUnknown } from "./prior-spec-unknown";
import { providerDiffers } from "./provider-differs";
import { publicExposure } from "./public-exposure";
import { removedInUse } from "./removed-in-use";
import { replaced } from "./replaced";
import { securityGroupWider } from "./security-group-wider";
import { specUnstated } from "./spec-unstated";
import { stagesSkipped } from "./stages-skipped";
import { touchedOutside } from "./touched-outside";
import { unexpectedAction } from "./unexpected-action";
import { unexpectedAddress } from "./unexpected-address";
import { unexpectedAttribute } from "./unexpected-attribute";
import { unknownAction } from "./unknown-action";
import { upgraded } from "./upgraded";

/** Every rule of the plan reviewer, in the order in which findings are shown: the gravest first, general ones last. */
export const reviewRules: readonly ReviewRule[] = [
  planErrored,
  planIncomplete,
  identityChanged,
  otherSpec,
  otherStage,
  otherDigest,
  stagesSkipped,
  endpointReplaced,
  replaced,
  unknownAction,
  gateClosed,
  changeTooEarly,
  changeMissing,
  allowListUnknown,
  allowListLosesId,
  allowListEmptied,
  listShortened,
  publicExposure,
  securityGroupWider,
  principalWider,
  changeIgnored,
  upgraded,
  drift,
  createdAgain,
  deletedInUse,
  removedInUse,
  adopted,
  touchedOutside,
  checkFailed,
  argumentBecomesUnknown,
  unexpectedAddress,
  unexpectedAction,
  unexpectedAttribute,
  configurationDiffers,
  providerDiffers,
  hazardousProvider,
  addedBehindGate,
  specUnstated,
  priorSpecUnknown,
];
