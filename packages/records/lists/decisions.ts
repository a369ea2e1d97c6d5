import { controlledList } from "./list.ts";

/** Why a decision on one proposal decided another with it: a sentence each, filled with the other's `name`. */
export const decisionLinks = controlledList("decisionLink", {
  "person-of-tenure": {
    vi: "“{name}” cũng được xác nhận, vì nhiệm kỳ phải là của một nhân vật đã xác nhận.",
    lo: "“{name}” ກໍຖືກຢືນຢັນນຳ, ເພາະວາລະຕ້ອງເປັນຂອງບຸກຄົນທີ່ຢືນຢັນແລ້ວ.",
    en: "“{name}” was confirmed too, because a tenure needs a confirmed person.",
  },
  "tenure-of-person": {
    vi: "Nhiệm kỳ “{name}” cũng bị bác bỏ, vì nhân vật của nó đã bị bác bỏ.",
    lo: "ວາລະ “{name}” ກໍຖືກປະຕິເສດນຳ, ເພາະບຸກຄົນຂອງມັນຖືກປະຕິເສດແລ້ວ.",
    en: "The tenure “{name}” was rejected too, because its person was.",
  },
});
export type DecisionLink = (typeof decisionLinks.codes)[number];
