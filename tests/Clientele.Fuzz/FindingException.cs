using System;

namespace Clientele.Fuzz;

/// <summary>The reader or writer is wrong.</summary>
internal sealed class FindingException(string message, Exception? innerException = null)
    : Exception(message, innerException);
