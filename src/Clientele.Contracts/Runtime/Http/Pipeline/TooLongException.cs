using System.IO;

namespace Clientele.Runtime.Http;

/// <summary>More came than the options allow.</summary>
internal sealed class TooLongException(string what)
    : IOException($"{what} is longer than {nameof(ClientOptions)}.{nameof(ClientOptions.MaxResponseBytes)}.");
