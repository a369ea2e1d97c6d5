/** The record kinds; a kind is a file here, an entry in this list, a label and a projection. */
import type { z } from "zod";
import { controlledList } from "../lists/list.ts";
import { Body } from "./body.ts";
import { Commitment } from "./commitment.ts";
import { Document } from "./document.ts";
import { Engagement } from "./engagement.ts";
import { Instrument } from "./instrument.ts";
import { Link } from "./link.ts";
import { Observation } from "./observation.ts";
import { Occasion } from "./occasion.ts";
import { Person } from "./person.ts";
import { Post } from "./post.ts";
import { Project } from "./project.ts";
import { Tenure } from "./tenure.ts";

export const kindSchemas = {
  person: Person,
  body: Body,
  post: Post,
  tenure: Tenure,
  engagement: Engagement,
  instrument: Instrument,
  commitment: Commitment,
  project: Project,
  observation: Observation,
  occasion: Occasion,
  document: Document,
  link: Link,
} as const;
export type RecordKind = keyof typeof kindSchemas;
export type RecordBody<Kind extends RecordKind = RecordKind> = z.infer<(typeof kindSchemas)[Kind]>;

export const recordKinds = controlledList("recordKind", {
  person: { vi: "Nhân vật", lo: "ບຸກຄົນ", en: "Person" },
  body: { vi: "Cơ quan", lo: "ອົງການ", en: "Body" },
  post: { vi: "Chức vụ", lo: "ຕຳແໜ່ງ", en: "Post" },
  tenure: { vi: "Nhiệm kỳ", lo: "ວາລະດຳລົງຕຳແໜ່ງ", en: "Tenure" },
  engagement: { vi: "Hoạt động đối ngoại", lo: "ການເຄື່ອນໄຫວການຕ່າງປະເທດ", en: "Engagement" },
  instrument: { vi: "Văn kiện", lo: "ເອກະສານຮ່ວມມື", en: "Instrument" },
  commitment: { vi: "Cam kết", lo: "ຄຳໝັ້ນສັນຍາ", en: "Commitment" },
  project: { vi: "Dự án", lo: "ໂຄງການ", en: "Project" },
  observation: { vi: "Số liệu", lo: "ຕົວເລກ", en: "Observation" },
  occasion: { vi: "Dịp kỷ niệm", lo: "ວັນສຳຄັນ", en: "Occasion" },
  document: { vi: "Nguồn", lo: "ແຫຼ່ງຂໍ້ມູນ", en: "Document" },
  link: { vi: "Mối liên kết", lo: "ການເຊື່ອມໂຍງ", en: "Link" },
} satisfies Record<RecordKind, { vi: string; lo: string; en: string }>);

export { Participant } from "./engagement.ts";
export type { Body, Commitment, Document, Engagement, Instrument, Link, Observation, Occasion, Person, Post, Project, Tenure };
