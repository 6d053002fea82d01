// Service is an entry of the team's directory: who people can be referred to.
#pragma once

#include "model/core/Id.h"

#include <QString>

namespace model
{

using ServiceId = Id<struct ServiceTag>;

struct Service
{
    ServiceId id;
    QString name;
    QString provider;
    QString offers; ///< What it is for, in words.
    QString area;
    QString phone;
    QString email;
    QString address;
    QString postcode;
    QString hours;
    QString note;
    bool retired = false; ///< Offered no more; referrals to it stay as they are.
};

} // namespace model
