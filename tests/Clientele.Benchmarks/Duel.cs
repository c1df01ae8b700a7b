using System;

namespace Clientele.Benchmarks;

/// <summary>The emitted code and its peers at the same work.</summary>
/// <param name="Suite">The kind of work.</param>
/// <param name="Size">What of it.</param>
/// <param name="Ours">The emitted code.</param>
/// <param name="Peers">The others.</param>
internal sealed record Duel(string Suite, string Size, Func<object> Ours, (string Name, Func<object> Run)[] Peers);
