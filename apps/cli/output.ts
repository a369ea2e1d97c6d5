/** The standard output, waited for when it is slow; whoever reads it may stop at any line (`| head`), which is no error. */
export function openOutput(): { line(text: string): Promise<void>; width: number } {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    process.exit(error.code === "EPIPE" ? (process.exitCode ?? 0) : 1);
  });
  return {
    line: (text) =>
      new Promise((written) => {
        if (process.stdout.write(`${text}\n`)) written();
        else process.stdout.once("drain", written);
      }),
    width: process.stdout.columns ?? 80,
  };
}
