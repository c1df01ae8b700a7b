using System;

namespace PartnerCenter.MainJob;

/// <summary>The exception that is thrown when the service responds, but not with what the job needs.</summary>
internal sealed class JobException(string message) : Exception(message);
