/** What managers write in a review, by the rating it comes with (1 to 5). */
export const reviewComments: Record<number, string[]> = {
  2: [
    'A hard half-year, and we both know why. We’ve agreed on two smaller goals and a fortnightly hour together; the last month already looks different.',
    'Good ideas that too often stop at the idea. For the next half-year: fewer beginnings, and each one finished.',
  ],
  3: [
    'Solid and dependable, and liked by everyone who works alongside. Ready for something bigger, if the delegation of the routine work succeeds.',
    'Has grown into the job. I’d like to hear the doubts earlier, in the meeting rather than after it.',
    'Met every goal we set. The next step is to set some of them without me.',
    'Steady work through a busy season. We’ll look for a project with more contact to riders.',
  ],
  4: [
    'Took on the pilot without being asked and brought it home. Colleagues come for advice and leave with more than an answer.',
    'Raised the quality of everyone’s work by asking good questions early. Should teach more of it.',
    'Calm when it counts. Customers ask for them by name.',
    'Keeps every promise, and says no in good time to those that can’t be kept.',
    'Excellent half-year. We talked about leading a small project team.',
  ],
  5: [
    'The best half-year I’ve seen from anyone here. Changed how the whole team works, and made it look easy.',
    'Led us through the recall without raising their voice once. I learnt from it.',
  ],
}
